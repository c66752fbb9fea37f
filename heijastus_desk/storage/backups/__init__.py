"""Backup sets: made from the live file, sealed, checked, replaced and removed so that none is ever half."""
