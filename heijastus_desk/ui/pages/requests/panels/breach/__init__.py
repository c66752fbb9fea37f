"""A breach: its form in the order of the authority's, its 72 hours, whom it concerns, what the authority was told."""
