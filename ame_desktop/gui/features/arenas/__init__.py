"""The screen *Arenor*: the groups, what the guideline says of them, and the matrix of forms."""
