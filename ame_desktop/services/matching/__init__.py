"""Matching: places that could suit, what was chosen, what the person can, and how near work is."""
