"""The screen Att göra."""
