"""The panel where what was granted is done."""
