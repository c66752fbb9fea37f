"""Reads files from outside into the frozen values of the domain."""
