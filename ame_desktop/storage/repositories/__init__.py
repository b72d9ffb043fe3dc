"""Rows loaded for change."""
