"""Papers of the guided rounds."""
