"""The command line: every unattended job, with the same services as the window."""
