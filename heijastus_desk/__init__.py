"""Heijastus Desk: a privacy desk for one entrepreneur on one laptop."""

__version__ = "0.9.0"
