"""The window while its server is away: alive, honest, and nothing that was marked is lost (R10)."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox
from sqlalchemy import select

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.gui.core.writing import AWAY
from ame_desktop.gui.shell.earlier_marks import EarlierMarks
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.services.attendance import mark
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from tests.support.far_server import TODAY
from tests.support.far_window import PASSWORD, FarWindow, far_window
from tests.support.heartbeat import Heart
from tests.support.keys import press, type_text
from tests.support.own_logins import GuardedUnit
from tests.support.postgres import TempPostgres
from tests.support.unit_people import People

BANNER = 3.0
"""Seconds until the window says that the server is away."""
SILENCE = 0.1
"""The longest time, in seconds, that the window does not answer."""
BACK = 8.0
ABSENCE = {"state": AttendanceState.SICK, "start": TODAY, "end": TODAY, "note": ""}
NAMES = ("Ali", "Bo", "Cia", "Dan")

pytestmark = [
    pytest.mark.gui,
    # The screenless platform remarks on size hints, which is no fault.
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]


@pytest.fixture
def people(guarded_unit: GuardedUnit) -> People:
    found = People(guarded_unit)
    for name in NAMES:
        found.add(name)
    return found


@pytest.fixture
def far(
    qapp: QApplication, tmp_path: Path, guarded_unit: GuardedUnit, people: People, qtbot: Any
) -> Iterator[FarWindow]:
    with far_window(qapp, tmp_path, guarded_unit, qtbot) as window:
        window.open()
        window.people = tuple(people.known.values())
        yield window


def stored(far: FarWindow) -> dict[str, str]:
    with far.unit.store.read() as reader:
        rows = reader.execute(select(Attendance.participant_id, Attendance.state)).all()
    names = {key: name for name, key in People(far.unit).known.items()}
    return {str(names.get(person, person)): str(state) for person, state in rows}


def acts_in_log(far: FarWindow) -> list[str]:
    with far.unit.store.read() as reader:
        return list(reader.scalars(select(LogEntry.action)))


def until_lost(far: FarWindow) -> float:
    begun = time.monotonic()
    far.until(lambda: far.desk.unit.connection.lost and "Servern svarar inte" in far.band)
    return time.monotonic() - begun


def until_back(far: FarWindow) -> float:
    begun = time.monotonic()
    far.until(lambda: not far.desk.unit.connection.lost and far.band == "")
    return time.monotonic() - begun


def written_down(postgres: TempPostgres) -> None:
    with psycopg.connect(postgres.url("postgres"), autocommit=True) as connection:
        connection.execute("CHECKPOINT")


def no_dialog(far: FarWindow) -> bool:
    return not [box for box in far.desk.window.findChildren(QMessageBox) if box.isVisible()]


BREAKS: dict[str, Callable[[FarWindow], None]] = {
    "stopped": lambda far: far.proxy.stop(),
    "a black hole": lambda far: far.proxy.swallow(),
}
CALLED = {"stopped": "stoppad server", "a black hole": "svart hål"}


@pytest.mark.parametrize("way", BREAKS)
def test_the_window_lives_marks_wait_and_arrive_once(
    far: FarWindow, way: str, measured: Callable[[str, str], None]
) -> None:
    far.press("Ali", Qt.Key.Key_N)
    far.until(lambda: len(stored(far)) == 1)
    with Heart(far.desk) as heart:
        BREAKS[way](far)
        far.press("Bo", Qt.Key.Key_S)
        took = until_lost(far)
        far.until(lambda: far.lines()["Bo"] == (AttendanceState.SICK, True))
        far.press("Cia", Qt.Key.Key_U)
        far.press_rest()
        far.until(lambda: far.waiting == 3)
        far.until(lambda: "3 markeringar väntar på servern" in far.band)
        far.until(lambda: far.lines()["Dan"] == (AttendanceState.PRESENT, True))
        assert no_dialog(far)
        assert "Servern svarar inte" in far.light
        far.proxy.restore()
        back = until_back(far)
        far.until(lambda: far.waiting == 0)
        far.until(lambda: not any(queued for _, queued in far.lines().values()))
    assert sorted(stored(far).values()) == ["N", "N", "S", "U"]
    assert took <= BANNER
    assert back <= BACK
    assert heart.silence < SILENCE
    measured(
        "R10", f"{CALLED[way]}: besked efter {took:.1f} s, tystast {heart.silence * 1000:.0f} ms"
    )


@pytest.mark.soak
@pytest.mark.timeout(300)
def test_half_a_minute_in_a_black_hole_and_a_server_that_starts_anew(
    far: FarWindow, postgres: TempPostgres, measured: Callable[[str, str], None]
) -> None:
    with ThreadPoolExecutor(1) as beside, Heart(far.desk) as heart:
        far.proxy.swallow()
        far.press("Ali", Qt.Key.Key_N)
        took = until_lost(far)
        far.wait(30)
        far.press("Bo", Qt.Key.Key_S)
        far.until(lambda: far.waiting == 2)
        far.proxy.restore()
        until_back(far)
        far.until(lambda: far.waiting == 0)
        # The tests' server writes down what it has acknowledged when it is told to.
        far.until(beside.submit(written_down, postgres).done)
        crash = beside.submit(postgres.crash)
        far.press("Cia", Qt.Key.Key_N)
        far.until(crash.done)
        far.until(lambda: len(stored(far)) == 3 and far.waiting == 0, 60)
    assert sorted(stored(far).values()) == ["N", "N", "S"]
    assert acts_in_log(far).count("attendance.mark") == 3
    assert took <= BANNER
    assert heart.silence < SILENCE
    silence = f"{heart.silence * 1000:.0f} ms"
    measured("R10", f"30 s svart hål och omstart: besked efter {took:.1f} s, tystast {silence}")


def test_a_cut_and_lost_answers_cost_nothing_and_store_once(far: FarWindow) -> None:
    far.proxy.cut()
    far.press("Ali", Qt.Key.Key_N)
    far.until(lambda: len(stored(far)) == 1 and far.waiting == 0)
    far.until(lambda: far.lines()["Ali"] == (AttendanceState.PRESENT, False))
    far.proxy.lose_next_commits(1)
    far.press("Bo", Qt.Key.Key_N)
    far.until(lambda: len(stored(far)) == 2 and far.proxy.lost_commits == 1)
    far.until(lambda: far.waiting == 0 and far.lines()["Bo"] == (AttendanceState.PRESENT, False))
    assert acts_in_log(far).count("attendance.mark") == 2
    assert no_dialog(far)
    save_with_a_lost_answer(far)


def save_with_a_lost_answer(far: FarWindow) -> None:
    """Save what is no mark: it is not saved twice, and the person is told that it is there."""
    ctx = far.desk.unit.context

    def add() -> Result[None]:
        with ctx.write("test.note", Topic.ATTENDANCE) as work:
            work.add(AnnouncedAbsence(participant_id=far.people[0], at=work.at, **ABSENCE))
            return work.done(None, "")

    far.until(lambda: not far.desk.unit.connection.lost)
    far.proxy.lose_next_commits(1)
    far.page.command(add)
    far.until(lambda: "redan sparat" in far.page.band.text)
    assert no_dialog(far)
    with far.unit.store.read() as reader:
        assert len(reader.execute(select(AnnouncedAbsence.id)).all()) == 1


def test_what_waits_is_sent_at_the_next_login(far: FarWindow) -> None:
    far.proxy.stop()
    far.press("Ali", Qt.Key.Key_N)
    far.until(lambda: far.waiting == 1)
    far.leave()
    far.proxy.restore()
    far.open("ett nytt lösenord")
    assert far.waiting == 0
    panel = far.held
    far.until(panel.isVisible)
    assert far.answers() == []
    field = panel.findChild(QLineEdit)
    type_text(field, "fel lösenord")
    press(field, Qt.Key.Key_Return)
    told = panel.findChild(EarlierMarks).findChild(QLabel)
    far.until(lambda: "annat lösenord" in told.text())
    type_text(field, PASSWORD)
    press(field, Qt.Key.Key_Return)
    far.until(lambda: len(stored(far)) == 1 and far.waiting == 0)
    far.until(lambda: not panel.isVisible())


def test_the_person_answers_what_another_marked_meanwhile(
    far: FarWindow, people: People, guarded_unit: GuardedUnit
) -> None:
    far.proxy.stop()
    for name in ("Ali", "Bo"):
        far.press(name, Qt.Key.Key_N)
    until_lost(far)
    far.until(lambda: far.waiting == 2)
    place = guarded_unit.arena("Innegrupp")
    for name in ("Ali", "Bo"):
        draft = MarkDraft(TODAY, people.known[name], place, AttendanceState.SICK)
        mark(guarded_unit.chief, draft)
    far.proxy.restore()
    until_back(far)
    far.until(lambda: len(far.answers()) == 4)
    mine, _, _, theirs = far.answers()
    assert mine.accessibleDescription() == (
        "Ali, mån 23 nov: du markerade närvarande 07:30. Anna Berg markerade sjuk 07:30."
    )
    theirs.click()
    far.until(lambda: len(far.answers()) == 2)
    far.answers()[0].click()
    far.until(lambda: far.waiting == 0 and far.answers() == [])
    assert sorted(stored(far).values()) == ["N", "S"]


def test_screens_lock_and_buttons_while_the_server_is_away(far: FarWindow) -> None:
    window, absence, rest = far.desk.window, far.page.tools_row.absence, far.page.tools_row.rest
    tip = absence.toolTip()
    assert absence.isEnabled()
    far.proxy.stop()
    until_lost(far)
    assert (absence.isEnabled(), absence.toolTip(), rest.isEnabled()) == (False, AWAY, True)
    far.press("Ali", Qt.Key.Key_N)
    far.press("Ali", Qt.Key.Key_S)
    far.until(lambda: far.waiting == 2)
    window.undo()
    assert far.lines()["Ali"] == (AttendanceState.PRESENT, True)
    window.undo()
    assert (far.lines()["Ali"], far.waiting) == ((None, False), 0)
    # Lines of another day than the one that is asked for are never shown.
    window.later_day()
    assert far.lines() == {}
    window.earlier_day()
    window.open_page("arenas")
    window.lock()
    window.findChild(LockScreen)._ui.password_edit.setText(PASSWORD)
    window.findChild(LockScreen)._ui.unlock_button.click()
    far.until(lambda: not window.locked)
    assert no_dialog(far)
    far.proxy.restore()
    until_back(far)
    assert (absence.isEnabled(), absence.toolTip()) == (True, tip)
    page = window.current_page
    far.until(lambda: any("Utegrupp" in one.text() for one in page.findChildren(QLabel)))
    far.until(lambda: "access.unlock" in acts_in_log(far))
