"""The building blocks pages share."""
