"""Dialogs that several pages share."""
