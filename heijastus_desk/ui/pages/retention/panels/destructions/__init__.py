"""The cases of what was destroyed, and the papers signed off for them."""
