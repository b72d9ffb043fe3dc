"""The screen Jobbspår."""
