"""From "what do you do" and "where else does your data live" to registers that say so."""
