"""The screen Dokument."""
