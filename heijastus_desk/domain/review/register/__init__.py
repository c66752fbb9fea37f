"""The review of a structured register: one small file per group of checks, `review_register` over all of them."""
