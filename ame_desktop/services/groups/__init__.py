"""Group activities: the groups themselves, their occasions, and who has taken part."""
