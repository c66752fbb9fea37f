"""Papers about a personal data breach: the entry for the authority, the letter to whom it concerns."""
