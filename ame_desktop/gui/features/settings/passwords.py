"""*Sätt lösenord* in Inställningar: the administrator gives a member of staff a password."""

from PySide6.QtWidgets import QPushButton

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.editors import PasswordEditor
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.list_section import ListSection
from ame_desktop.gui.widgets.editor_panel import EditorDock


class Passwords:
    """The button beside the list of staff, and its editor.

    Args:
        page: the screen, which works off the GUI thread.
        dock: where the editor is shown.
        hooks: what gives a login its password.
    """

    def __init__(self, page: Page, dock: EditorDock, hooks: SettingsHooks) -> None:
        self._page, self._dock, self._hooks = page, dock, hooks
        self._section: ListSection | None = None
        self.button = QPushButton("Sätt lösenord", page)
        writes(self.button)
        self.button.hide()
        self.button.clicked.connect(self.ask)

    def stand_beside(self, section: ListSection) -> None:
        """Stand among what can be done about the staff."""
        self._section = section
        section.add_tool(self.button)
        self.button.setEnabled(False)
        section.table.current_row_changed.connect(
            lambda row: self.button.setEnabled(row is not None)
        )
        self.button.show()

    def ask(self) -> None:
        """Give the chosen member of staff a password."""
        row = None if self._section is None else self._section.table.current_row
        if not isinstance(row, StaffRow):
            return
        if self._dock.panel is not None and self._dock.panel.holds_on():
            return
        panel, page, hooks = PasswordEditor(row), self._page, self._hooks

        def save() -> None:
            try:
                password = panel.password()
            except DomainError as error:
                panel.show_rule(error)
                return
            panel.save_button.setEnabled(False)
            page.tools.tasks.run(
                lambda: hooks.set_password(row.login, password),
                lambda _: self._given(row),
                lambda error: self._refused(panel, error),
                owner=page,
            )

        panel.save_asked.connect(save)
        self._dock.open(panel)

    def _given(self, row: StaffRow) -> None:
        self._dock.close_panel()
        self._page.tools.say(f"{row.name} kan logga in med det nya lösenordet.")
        self._page.reload()

    def _refused(self, panel: PasswordEditor, error: Exception) -> None:
        if isinstance(error, DomainError):
            panel.show_rule(error)
        else:
            panel.save_button.setEnabled(True)
            self._page.tools.trouble(error, None)
