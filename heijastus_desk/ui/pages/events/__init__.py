"""The page that tells what was done with the client file."""
