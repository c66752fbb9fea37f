"""The same services without a window: unattended, for scripts and checks."""
