"""The screen Logg."""
