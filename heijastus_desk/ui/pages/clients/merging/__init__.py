"""Possible duplicates: finding them, laying two cards side by side, making them one."""
