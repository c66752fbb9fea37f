"""Versions of a register's notice, what changed between them, who was given which, and who is to be told."""
