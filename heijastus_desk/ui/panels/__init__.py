"""What stands over a page for a while in its place: one panel at a time, with a way back."""
