"""The clients page: the list, the card, and the forms that fill it."""
