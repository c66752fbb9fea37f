"""The package of one person: what is held, readable and for machines."""
