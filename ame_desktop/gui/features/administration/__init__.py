"""Administration: reading in lists."""
