"""Placements: the board from draft to closed, and the editor beside it."""
