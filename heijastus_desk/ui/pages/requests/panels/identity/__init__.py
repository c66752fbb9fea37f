"""The panel where she makes sure who asks."""
