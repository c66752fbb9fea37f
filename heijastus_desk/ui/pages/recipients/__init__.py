"""The recipients page: who gets data, and on what ground."""
