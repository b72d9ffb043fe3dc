"""The tab *Vägen till arbete* of a person's file, and its parts, one for each room."""
