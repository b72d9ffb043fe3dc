"""Runs the window with a question in each function, so that any of them can be made to fail.

``python -m tests.support.slot_fault_run FOLDER all|some`` writes a JSON object on standard output.
"""

import importlib
import os
import sys
from pathlib import Path

from tests.support.slot_faults import take_in_with_questions


def main() -> None:
    """Take the window in only once its modules are asked for with the question."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    take_in_with_questions()
    window = importlib.import_module("tests.support.failing_window")
    window.main(Path(sys.argv[1]), everything=sys.argv[2] == "all")


if __name__ == "__main__":
    main()
