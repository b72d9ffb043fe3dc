"""Columns read into frozen rows."""
