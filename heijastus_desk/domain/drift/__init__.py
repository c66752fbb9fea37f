"""Where a notice in use and what is really done part ways."""
