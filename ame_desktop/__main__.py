"""Starts the program: the window, or one command."""

import sys


def main() -> int:
    """Run the program with the arguments it was started with; return the exit status."""
    from ame_desktop.bootstrap import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
