"""*Utbildade i SASSAM* in Inställningar: who may fill in the map, as the chief says.

Source: OSB-29
"""

from datetime import date

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.features.settings.list_section import ListSection
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList
from ame_desktop.gui.forms.ui_settings_training import Ui_SettingsTraining
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import read_date, show_date
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.context import Context
from ame_desktop.services.mapping import TrainingRow, train, trainings

TITLE = "Utbildade i SASSAM"
_ABOUT = "Töm dagen om {} inte ska fylla i kartläggningar längre. Det som är skrivet står kvar."
_COLUMNS: tuple[Column[TrainingRow], ...] = (
    Column("name", "Vem", lambda row: row.name, width=0),
    Column(
        "since",
        "Utbildad sedan",
        lambda row: day_text(row.since, year=True) if row.since is not None else "Nej",
        width=190,
    ),
)


class TrainingEditor(EditorPanel):
    """Since when somebody is trained; an empty day says that they are not."""

    def __init__(self, row: TrainingRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SettingsTraining()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(row.name, form, parent)
        self.ui.about_label.setText(_ABOUT.format(row.name))
        self.ui.about_label.setVisible(row.since is not None)
        show_date(self.ui.since_edit, row.since)

    def since(self) -> date | None:
        """Return the day, or nothing.

        Raises:
            DomainError: there is no such day.
        """
        return read_date(self.ui.since_edit, self._today, "since")


def training_list(ctx: Context) -> UnitList:
    """Return the list as the screen keeps its lists."""
    section = ListSection(
        TITLE,
        "Bara de som är utbildade i SASSAM fyller i kartan. Här står alla som kan äga ärenden.",
        "",
        "Ingen på enheten kan äga ärenden. Administratören ger roller under Personal.",
    )

    def read() -> Shown:
        return Shown(_COLUMNS, lambda row: row.staff_id, trainings(ctx))

    def edit(row: TrainingRow | None) -> Editor | None:
        if row is None:
            return None
        panel = TrainingEditor(row, ctx.clock.today())

        def command() -> Command:
            since = panel.since()
            return lambda: train(ctx, row.staff_id, since)

        return Editor(panel, command)

    return UnitList(section, read, edit)
