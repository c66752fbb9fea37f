"""The help beside the page she is on, and in a window of its own before a page stands there."""
