"""What is promised of trust, the tests that hold the program to it, and the README's table."""
