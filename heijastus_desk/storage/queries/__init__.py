"""Reads: one file per page or plan, each giving frozen values that hold just what is shown."""
