"""An old notice as a register: what is suggested of it, and what becomes of what she confirmed."""
