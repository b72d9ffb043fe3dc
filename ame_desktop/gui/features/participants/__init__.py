"""The screen *Deltagare*: the list, a person's file, and the editors beside it."""
