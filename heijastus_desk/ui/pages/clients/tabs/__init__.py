"""The tabs of the card, one file each: what stands on it when it is empty, and its buttons."""
