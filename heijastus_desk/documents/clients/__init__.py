"""Papers for her own use: they may hold what nobody else may see, and say so at the top."""
