"""The panel where passages of a person's data that concern somebody else are decided one by one."""
