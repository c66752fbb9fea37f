"""The notices page: registers, their fields, and the printed page beside them."""
