"""Brings an older vault up to the newest schema, whole or not at all."""
