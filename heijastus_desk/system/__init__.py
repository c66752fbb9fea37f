"""What touches the machine: folders, files, locks, keys, the log and the guards; no Qt and no database."""
