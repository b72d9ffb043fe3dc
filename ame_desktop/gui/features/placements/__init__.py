"""The screen Placeringar."""
