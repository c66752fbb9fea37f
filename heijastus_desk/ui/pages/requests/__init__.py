"""Requests of data subjects: the board of cases, and the case as a checklist."""
