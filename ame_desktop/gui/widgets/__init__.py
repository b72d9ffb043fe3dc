"""Custom widgets that forms name."""
