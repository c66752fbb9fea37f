"""The few modal questions, for what cannot be undone."""
