"""A process that types, keeping what is typed now and then, until it is killed.

Started as ``python -m tests.support.typist UNIT_FILE TYPED INTERVAL``.
"""

import os
import sys
import time
from pathlib import Path

from ame_desktop.services.drafts import keep
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY, chief_context

PLACE, FIELD = "slutdokument:prov", "motivation"
SIGNS = "Kommer i tid varje dag. Åäö – ”bra” محمد. "


def main(unit_file: Path, typed: Path, interval: float) -> None:
    """Type a sign every fifth millisecond, and keep the text at the interval (seconds)."""
    ctx = chief_context(Store(open_file(unit_file, KEY)), FixedClock())
    descriptor = os.open(typed, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    text, kept_at = "", time.monotonic()
    while True:
        text += SIGNS[len(text) % len(SIGNS)]
        now = time.monotonic()
        os.write(descriptor, f"{len(text)} {now:.4f}\n".encode())
        if now - kept_at >= interval:
            keep(ctx, PLACE, FIELD, text)
            kept_at = now
            os.write(descriptor, f"kept {len(text)}\n".encode())
        time.sleep(0.005)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))
