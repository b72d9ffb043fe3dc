"""Orders from the intranet."""
