"""Editing beside a page: reads the form, calls the service, shows a rule's no at its field."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.widgets.editor_panel import EditorDock, EditorPanel

Command = Callable[[], Result[Any]]
EFFECT_MS: Final = 250
"""What saving would do is asked for when nothing has been typed for this long."""


def edit_beside(
    page: Page,
    dock: EditorDock,
    panel: EditorPanel,
    command: Callable[[], Command],
    on_stored: Callable[[Any], object] | None = None,
) -> None:
    """Show an editor, and store what it holds when it is saved.

    An editor where something has been changed stays instead, and says so.

    Args:
        page: the page, which works off the GUI thread.
        dock: where the editor is shown.
        panel: the editor.
        command: reads the form, which may raise a DomainError, and returns what to do with it.
        on_stored: gets the command's value when it has been stored.
    """

    def save() -> None:
        try:
            act = command()
        except DomainError as error:
            panel.show_rule(error)
            return
        panel.save_button.setEnabled(False)
        page.command(act, stored, panel.show_rule, panel.let_save)

    def stored(value: object) -> None:
        if dock.panel is panel:
            dock.close_panel()
        if on_stored is not None:
            on_stored(value)

    if dock.panel is not None and dock.panel.holds_on():
        panel.deleteLater()
        return
    panel.save_asked.connect(save)
    dock.open(panel)


def tell_effect(page: Page, panel: EditorPanel, effect: Callable[[], Callable[[], str]]) -> None:
    """Say in an editor what saving would do, again each time that the form has been changed.

    Args:
        page: the page, which works off the GUI thread.
        panel: the editor, while it is open.
        effect: reads the form, which may raise a DomainError, and returns the question.
    """

    def ask() -> None:
        try:
            question = effect()
        except DomainError:
            panel.show_effect("")
            return
        page.read(lambda: _or_nothing(question), show, ticket="effect")

    def show(text: str) -> None:
        if isValid(panel):
            panel.show_effect(text if panel.dirty else "")

    waiting = QTimer(panel)
    waiting.setSingleShot(True)
    waiting.setInterval(EFFECT_MS)
    waiting.timeout.connect(ask)
    panel.changed.connect(waiting.start)


def _or_nothing(question: Callable[[], str]) -> str:
    try:
        return question()
    except DomainError:
        return ""
