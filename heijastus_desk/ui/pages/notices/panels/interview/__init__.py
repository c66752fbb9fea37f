"""The panel that asks what she does and where else her clients' data live."""
