"""The export of everything: the whole file in open formats, with the schema that explains it."""
