"""The panel of the letters of a case: what can be written, the text, how it looks, how it left."""
