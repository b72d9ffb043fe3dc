"""Logging in to a server with a login of one's own: first with the temporary password."""

from collections.abc import Iterator

import psycopg
import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from ame_desktop.domain.access import Role
from ame_desktop.gui.application import Program
from ame_desktop.gui.dialogs.new_password import NewPassword
from ame_desktop.gui.shell.settings_hooks import settings_hooks
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.server_setup import LoginDraft, give_login, set_up_server
from ame_desktop.services.unit_opening import UnitPlace
from tests.support.clock import FixedClock
from tests.support.postgres import TempPostgres

LOGIN, OWN = "anna.serverprov", "fyra blå hästar på isen"


@pytest.fixture
def address(postgres: TempPostgres) -> Iterator[str]:
    """A server's address that names nobody, with one member of staff."""
    with postgres.database() as url:
        place, clock = UnitPlace(url), FixedClock()
        set_up_server(place, clock, "Ort")
        give_login(place, LoginDraft(LOGIN, "Anna", frozenset({Role.CONSULTANT})), clock)
        yield make_url(url)._replace(username=None).render_as_string()
    with psycopg.connect(postgres.url("postgres"), autocommit=True) as connection:
        connection.execute(f'DROP ROLE "{LOGIN}"'.encode())


def test_the_temporary_password_is_changed_before_anything_else(
    address: str, program: Program, around: Surroundings, qtbot: QtBot
) -> None:
    program.ask_login(address, LOGIN)
    window = program.first_window
    window.findChild(QLineEdit, "password_edit").setText("det tillfälliga")
    window.findChild(QPushButton, "login_button").click()
    qtbot.waitUntil(lambda: window.findChild(NewPassword) is not None, timeout=15_000)
    dialog = window.findChild(NewPassword)
    assert dialog.windowTitle() == "Välj ett eget lösenord"
    assert dialog.findChild(QLineEdit, "login_edit").text() == LOGIN
    dialog.findChild(QPushButton, "change_button").click()
    shown = dialog.findChild(QLabel, "error_label")
    assert shown.text() == "Skriv användarnamn, tillfälligt lösenord och nytt lösenord."
    for name, text in (
        ("code_edit", "det tillfälliga"),
        ("password_edit", OWN),
        ("repeat_edit", OWN),
    ):
        dialog.findChild(QLineEdit, name).setText(text)
    dialog.findChild(QPushButton, "change_button").click()
    qtbot.waitUntil(lambda: program.desk is not None, timeout=20_000)
    unit = program.desk.unit
    assert unit.context.actor.login == LOGIN
    told = settings_hooks(unit, around.settings).backup_status()
    assert "samma dator" in told
