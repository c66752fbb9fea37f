"""The one engine of the guided rounds: begun, gone through step by step, signed; each kind is a panel of its own."""
