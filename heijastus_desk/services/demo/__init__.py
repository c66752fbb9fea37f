"""Fills a vault with invented clients to try the program with."""
