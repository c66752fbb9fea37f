"""The panel where a request is written down: who, what, how, when; the deadline and what to heed stand beside it."""
