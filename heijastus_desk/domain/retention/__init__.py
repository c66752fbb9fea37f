"""When something must go, why it stays, and the sentence that says so."""
