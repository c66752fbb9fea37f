"""Her business, the client file, look and language."""
