"""One folder for each room's pages."""
