"""Editing beside a page: reads the form, calls the service, shows a rule's no at its field."""

from collections.abc import Callable
from typing import Any

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.widgets.editor_panel import EditorDock, EditorPanel

Command = Callable[[], Result[Any]]


def edit_beside(
    page: Page,
    dock: EditorDock,
    panel: EditorPanel,
    command: Callable[[], Command],
    on_stored: Callable[[Any], object] | None = None,
) -> None:
    """Show an editor, and store what it holds when it is saved.

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

    panel.save_asked.connect(save)
    dock.open(panel)
