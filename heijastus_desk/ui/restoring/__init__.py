"""Bringing a backup back: chosen, opened, compared with what is here, put in its place."""
