"""The unit's rules: frozen values and pure functions, without clock, files or database."""
