"""A clock that was set back is said over the screens, at the login and while the window stands."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.shell.clock_notice import ClockNotice
from ame_desktop.services.open_unit import OpenUnit
from tests.support.opening import MadeUnit


def notice(tasks: Tasks, unit: OpenUnit, qtbot: QtBot) -> tuple[ClockNotice, MessageBand]:
    band = MessageBand()
    qtbot.addWidget(band)
    return ClockNotice(tasks, unit, band, band), band


def test_it_is_said_at_the_login_and_since(tasks: Tasks, made_unit: MadeUnit, qtbot: QtBot) -> None:
    unit = made_unit.open()
    looking, band = notice(tasks, unit, qtbot)
    looking.look()
    assert tasks.wait_all(10)
    assert band.text == ""
    made_unit.clock.move(-timedelta(minutes=30))
    looking.look()
    assert tasks.wait_all(10)
    assert "ställts tillbaka 30 minuter" in band.text
    unit.release()
    made_unit.clock.move(-timedelta(days=1))
    unit = made_unit.open()
    _, band = notice(tasks, unit, qtbot)
    assert "ställts tillbaka 24 timmar" in band.text
    unit.release()
