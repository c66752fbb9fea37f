"""Use cases: one method each, owning its transaction, giving back frozen views or a Change."""
