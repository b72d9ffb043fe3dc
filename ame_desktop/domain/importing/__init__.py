"""Reading the unit's older lists: from raw cells to drafts, every problem in a sentence."""
