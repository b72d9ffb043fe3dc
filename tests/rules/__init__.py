"""The catalogue of rules held against the program: where each is acted on, or why it is not."""
