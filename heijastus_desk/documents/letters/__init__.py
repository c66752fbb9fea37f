"""Letters of a case: what each says by the law, in three languages, and how it is printed."""
