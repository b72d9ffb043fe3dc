"""*Ställföreträdare* in Inställningar: who decides in the chief's stead, and on which days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.approval_rules import DeputyDraft, DeputyRow
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import StaffId
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.sections import ListSection
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList
from ame_desktop.gui.forms.ui_settings_deputy import Ui_SettingsDeputy
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, show_date
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.approvals.deputies import (
    change_deputy,
    deputies,
    name_deputy,
    possible_deputies,
    remove_deputy,
)
from ame_desktop.services.context import Context

TITLE = "Ställföreträdare"


def deputy_columns(today: date) -> tuple[Column[DeputyRow], ...]:
    """Return who, which days, whether it holds now, and who has named the deputy."""

    def now(row: DeputyRow) -> str:
        if row.end < today:
            return "Har varit"
        return "Gäller nu" if row.start <= today else "Kommer"

    return (
        Column("name", "Vem", lambda row: row.name, width=0),
        Column("start", "Första dag", lambda row: day_text(row.start, year=True), width=150),
        Column("end", "Sista dag", lambda row: day_text(row.end, year=True), width=150),
        Column("now", "Läge", now, width=110),
        Column("named_by", "Utsedd av", lambda row: row.named_by, width=160),
    )


class DeputyEditor(EditorPanel):
    """Who, and the first and last day."""

    def __init__(
        self,
        row: DeputyRow | None,
        people: Sequence[StaffRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_SettingsDeputy()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        title = "Ny ställföreträdare" if row is None else "Ändra ställföreträdare"
        super().__init__(title, form, parent)
        known: list[tuple[str, object]] = [(person.name, person.staff_id) for person in people]
        held = None if row is None else row.staff_id
        fill(self.ui.staff_combo, [("Välj person", None), *known], held)
        show_date(self.ui.start_edit, today if row is None else row.start)
        show_date(self.ui.end_edit, None if row is None else row.end)

    def draft(self) -> DeputyDraft:
        """Return what stands in the form.

        Raises:
            DomainError: nobody is chosen, or a day is missing.
        """
        who = chosen(self.ui.staff_combo)
        if who is None:
            raise DomainError("Välj en person.", field="staff")
        return DeputyDraft(
            StaffId(who),
            need_date(self.ui.start_edit, self._today, "start"),
            need_date(self.ui.end_edit, self._today, "end"),
        )


class Deputies:
    """The list, its editor, and the button that takes a deputy away.

    Args:
        page: the screen, which works off the GUI thread.
        ctx: the chief.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        self._page = page
        self._ctx = ctx
        self._people: tuple[StaffRow, ...] = ()
        self.section = ListSection(
            TITLE,
            "Beslutar i enhetschefens ställe på de här dagarna, även om det chefen själv "
            "föreslagit.",
            "Ny ställföreträdare",
            "Ingen ställföreträdare är utsedd.",
        )
        self.remove_button = QPushButton("Ta bort", self.section)
        writes(self.remove_button)
        self.remove_button.setEnabled(False)
        self.remove_button.clicked.connect(self.remove)
        self.section.add_tool(self.remove_button)
        self.section.table.current_row_changed.connect(
            lambda row: self.remove_button.setEnabled(row is not None)
        )

    def listed(self) -> UnitList:
        """Return the list as the screen keeps its lists."""
        return UnitList(self.section, self._read, self._edit)

    def remove(self) -> None:
        """Take the chosen deputy away."""
        row, ctx = self.section.table.current_row, self._ctx
        if isinstance(row, DeputyRow):
            self._page.command(lambda: remove_deputy(ctx, row.deputy_id, row.version))

    def _read(self) -> Shown:
        self._people = possible_deputies(self._ctx)
        columns = deputy_columns(self._ctx.clock.today())
        return Shown(columns, lambda row: row.deputy_id, deputies(self._ctx))

    def _edit(self, row: DeputyRow | None) -> Editor:
        ctx = self._ctx
        panel = DeputyEditor(row, self._people, ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: name_deputy(ctx, draft)
            return lambda: change_deputy(ctx, row.deputy_id, row.version, draft)

        return Editor(panel, command)
