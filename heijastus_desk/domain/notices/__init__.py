"""What a privacy notice must state and what a register may hold."""
