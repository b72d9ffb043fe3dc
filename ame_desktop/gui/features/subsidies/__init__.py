"""The screen Stöd."""
