"""Marks that wait on the work place while the server is away, and are delivered once."""
