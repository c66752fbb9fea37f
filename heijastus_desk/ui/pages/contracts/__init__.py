"""The page of contracts: what was agreed, what is held and not invoiced, hours."""
