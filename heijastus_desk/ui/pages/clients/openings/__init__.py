"""What the buttons and rows of each subject of the card open."""
