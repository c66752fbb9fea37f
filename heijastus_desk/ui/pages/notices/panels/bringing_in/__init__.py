"""Bringing in an old notice: choose or paste, look at it side by side with what it becomes, take it in."""
