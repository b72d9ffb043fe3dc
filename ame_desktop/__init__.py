"""AME Desktop: the program a Swedish municipal labour-market unit opens every morning."""

PROGRAM = "AME Desktop"
__version__ = "0.1.0"
