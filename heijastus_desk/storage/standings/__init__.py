"""The table of where everything stands: what is to be made anew, from which facts, and reading it."""
