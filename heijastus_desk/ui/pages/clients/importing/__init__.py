"""Bringing clients in from a file, over the card: choose, look at the columns, look at the rows, import."""
