"""Erasing: which rows go, taking them out without a trace, doing it again in a copy, and looking for what is left."""
