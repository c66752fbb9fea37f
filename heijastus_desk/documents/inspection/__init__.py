"""What an inspection of the authority is given: lists without identities, the retention plan, the index."""
