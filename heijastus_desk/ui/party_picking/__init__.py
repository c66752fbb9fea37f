"""Choosing persons and organisations while she types, shared by forms of several pages."""
