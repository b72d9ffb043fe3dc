"""What each room tells on a person's timeline: dates and what they are, never a text of health."""
