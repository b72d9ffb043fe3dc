"""Reading in the unit's own files: judged row by row first, then taken in whole or not at all."""
