"""The page that tells what the program is and what it is made of."""
