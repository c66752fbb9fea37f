"""The window: shows, asks, translates; knows no storage."""
