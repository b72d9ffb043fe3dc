"""From the unit's data to documents, one module for each kind of paper."""
