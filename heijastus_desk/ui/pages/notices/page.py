"""The notices page: registers, the form of one of them, and the printed page beside it."""



