"""What is kept, until when and why."""
