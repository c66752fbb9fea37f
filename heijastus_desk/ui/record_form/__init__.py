"""Forms over frozen records: which field edits what, rows that unfold, and what is behind “More exactly”."""
