"""Erasing looked at first, decided, confirmed by a typed word, carried out and proven."""
