"""Papers that go to a recipient of data."""
