"""The screen Avtal."""
