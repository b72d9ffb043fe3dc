"""The screen Närvaro."""
