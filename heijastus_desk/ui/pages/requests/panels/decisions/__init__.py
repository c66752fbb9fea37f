"""The panel where it is decided what a request gets: by record and by right."""
