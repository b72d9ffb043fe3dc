"""*Om programmet* tells version and places without a password, and leads to licences and news."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ame_desktop import __version__
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.features.settings.about import AboutSection
from ame_desktop.services.about import AboutLine, about_program
from ame_desktop.services.open_unit import OpenUnit

LINES = (AboutLine("Program", "AME Desktop 9.9"), AboutLine("Enhet", "Provkommun"))


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def section(
    page_tools: PageTools, said: list[str], shown: Callable[[QWidget], QWidget]
) -> AboutSection:
    made = AboutSection(replace(page_tools, say=said.append))
    made.show_lines(LINES)
    shown(made)
    return made


def test_it_can_be_copied_for_whoever_helps(section: AboutSection, said: list[str]) -> None:
    section.copy_button.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == ["Program: AME Desktop 9.9", "Enhet: Provkommun"]
    assert copied[2].startswith("Fönster: Qt ")
    assert len(said) == 1


@pytest.mark.parametrize(
    ("button", "title"),
    [("licence_button", "Bibliotek och licenser"), ("news_button", "Nyheter")],
)
def test_it_leads_to_the_handbook(section: AboutSection, button: str, title: str) -> None:
    getattr(section, button).click()
    (view,) = section.window().findChildren(HandbookView)
    assert title in view.windowTitle()
    view.close()


def test_it_tells_where_the_unit_lies(exempelkommun: OpenUnit) -> None:
    told = {line.label: line.text for line in about_program(exempelkommun)}
    assert told["Program"].endswith(__version__)
    assert told["Enhet"] == exempelkommun.facts.name
    assert str(exempelkommun.path) in told["Enheten ligger"]
    assert told["Startat från"] == "Källkod"
    exempelkommun.release()


def test_a_servers_login_is_not_told(exempelkommun: OpenUnit) -> None:
    address, path = exempelkommun.address, exempelkommun.path
    exempelkommun.address = "postgresql://anna:hemligt@server.example/ame"
    exempelkommun.path = None
    told = "\n".join(line.text for line in about_program(exempelkommun))
    exempelkommun.address, exempelkommun.path = address, path
    exempelkommun.release()
    assert "server.example/ame" in told
    assert "hemligt" not in told
    assert "anna" not in told
