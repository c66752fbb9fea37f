"""What is entered on the clients page, each form where the card stands."""
