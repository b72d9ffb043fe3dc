"""The screen of the morning meeting."""
