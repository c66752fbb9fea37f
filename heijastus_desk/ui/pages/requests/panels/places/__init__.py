"""The panel of the places outside the program that a case looks through."""
