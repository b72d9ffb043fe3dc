"""Plans towards work: written, signed, broken and replaced."""
