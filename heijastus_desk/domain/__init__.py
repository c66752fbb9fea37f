"""Frozen values, rules and errors: standard library and pure libraries only."""
