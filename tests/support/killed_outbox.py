"""Puts numbers in an outbox and says each when it is kept, until it is killed.

Started as ``python -m tests.support.killed_outbox FILE PASSWORD``.
"""

import sys
from itertools import count
from pathlib import Path

from ame_desktop.storage.outbox import OutboxFile

if __name__ == "__main__":
    box = OutboxFile(Path(sys.argv[1]), sys.argv[2])
    for number in count():
        box.put(str(number).encode())
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
