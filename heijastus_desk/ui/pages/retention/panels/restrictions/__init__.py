"""The panel of open restrictions, requests, claims and collections."""
