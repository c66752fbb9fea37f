"""The one map of personal data and the pure plans made from it."""
