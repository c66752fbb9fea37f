"""The help on paper: one topic, or all of them as a handbook."""
