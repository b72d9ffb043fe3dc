"""The screen Godkännande."""
