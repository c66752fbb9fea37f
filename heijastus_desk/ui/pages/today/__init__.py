"""What needs her today."""
