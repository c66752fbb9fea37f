"""Papers about a case of a request itself."""
