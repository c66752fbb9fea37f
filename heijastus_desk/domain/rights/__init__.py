"""What people may ask of her and what becomes of it: deadlines, identity, steps, which right bites on what."""
