"""Sample practice: a vault of invented people beside hers, to try things in and to throw away."""
