"""Reads privacy notices that were not made with this program."""
