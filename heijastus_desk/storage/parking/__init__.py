"""The parking place: rows taken out of the file, sealed under a throw-away key, and put back while she may."""
