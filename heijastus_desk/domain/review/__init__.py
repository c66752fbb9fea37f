"""Reviewing a notice: what a check is, and what it found. The checks themselves are in the folders beside."""
