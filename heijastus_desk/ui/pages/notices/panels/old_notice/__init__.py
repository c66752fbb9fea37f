"""The old notice a register was made from, word for word, and what each piece of it became."""
