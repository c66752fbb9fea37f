"""The panel in which a package is made, locked, handed over, and its copy on her own disk deleted."""
