"""Exempelkommun: an invented unit to learn and to show the program on."""
