"""The boxes of the task panel that say what the work asks for: of all, and of one in the team."""

from PySide6.QtWidgets import QCheckBox, QWidget

from ame_desktop.domain.briefing import TaskDraft
from ame_desktop.domain.qualifications import shown_name, with_held
from ame_desktop.domain.restrictions import DEMANDS
from ame_desktop.gui.features.briefing.panel_fields import fill_column
from ame_desktop.gui.forms.ui_briefing_task import Ui_BriefingTask
from ame_desktop.gui.widgets.tab_order import tab_as_read


class NeedBoxes:
    """Keeps the boxes of a task panel.

    Args:
        ui: the panel's form.
        owner: the panel.
    """

    def __init__(self, ui: Ui_BriefingTask, owner: QWidget) -> None:
        self._ui, self._owner = ui, owner
        self._names: tuple[str, ...] = ()
        self._demands = {kind: QCheckBox(text, owner) for kind, text in DEMANDS.items()}
        self._held: dict[str, QCheckBox] = {}
        fill_column(ui.demands_widget, self._demands.values())

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer the unit's list of qualifications from the next task on."""
        self._names = names

    def show(self, draft: TaskDraft) -> None:
        """Tick what a task asks for; what the list has no more stays, so that it can be seen."""
        for kind, box in self._demands.items():
            box.setChecked(kind.value in draft.demands)
        names = with_held(self._names, draft.qualifications)
        if list(self._held) != list(names):
            self._held = {name: QCheckBox(_text(name), self._owner) for name in names}
            fill_column(self._ui.qualifications_widget, self._held.values())
        for name, box in self._held.items():
            box.setChecked(name in draft.qualifications)
        tab_as_read(self._owner)

    @property
    def demands(self) -> tuple[str, ...]:
        """What is asked of all who do the work."""
        return tuple(kind.value for kind, box in self._demands.items() if box.isChecked())

    @property
    def qualifications(self) -> tuple[str, ...]:
        """What somebody in the team has to have."""
        return tuple(name for name, box in self._held.items() if box.isChecked())


def _text(name: str) -> str:
    return shown_name(name).replace("&", "&&")
