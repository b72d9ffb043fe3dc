"""What another process changes is on the screen within two seconds, on both storages."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.support.units import Unit
from tests.support.work_places import WorkPlace, WorkPlaces, work_places

ROOT = Path(__file__).parents[2]
TIMES, PAUSE = 6, 0.7
LATEST = 2.0

pytestmark = [
    pytest.mark.gui,
    # The screenless platform remarks on size hints, which is no fault.
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]
Measured = Callable[[str, str], None]


@pytest.fixture
def places(qapp: QApplication, tmp_path: Path, any_unit: Unit) -> Iterator[WorkPlaces]:
    with work_places(qapp, tmp_path, any_unit) as opened:
        yield opened


def shows(place: WorkPlace, name: str) -> bool:
    page = place.desk.window.current_page
    return page is not None and any(name in label.text() for label in page.findChildren(QLabel))


def address_of(unit: Unit) -> str:
    if unit.path is not None:
        return str(unit.path)
    return unit.store.engine.url.render_as_string(hide_password=False)


def test_a_window_shows_what_another_process_stored(
    places: WorkPlaces, any_unit: Unit, qtbot: Any, measured: Measured
) -> None:
    place = places.open(any_unit.chief, "arenas")
    qtbot.waitUntil(lambda: shows(place, "Utegrupp"), timeout=10_000)
    asked = (address_of(any_unit), str(TIMES), str(PAUSE))
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.support.news_writer", *asked],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    seen: dict[str, float] = {}

    def look() -> bool:
        for number in range(TIMES):
            name = f"Arena nummer {number}"
            if name not in seen and shows(place, name):
                seen[name] = time.time()
        return f"Arena nummer {TIMES - 1}" in seen

    qtbot.waitUntil(look, timeout=30_000)
    told, _ = writer.communicate(timeout=30)
    stored = {name: float(at) for at, name in (line.split(" ", 1) for line in told.splitlines())}
    waits = [seen[name] - stored[name] for name in seen]
    assert writer.returncode == 0
    slowest = f"{max(waits):.1f} s".replace(".", ",")
    where = "fil" if any_unit.path is not None else "server"
    measured("R11", f"andras ändring på skärmen efter högst {slowest} ({where})")
    assert max(waits) <= LATEST
