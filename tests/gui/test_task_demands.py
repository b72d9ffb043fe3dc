"""What a task asks for is worded the same in the catalogue and on the board."""

from uuid import uuid4

from PySide6.QtWidgets import QCheckBox, QWidget

from ame_desktop.domain.allocation_warnings import Concern
from ame_desktop.domain.briefing import TaskChoices
from ame_desktop.domain.catalogue import TemplateDraft, TemplateRow
from ame_desktop.domain.restrictions import DEMANDS, RestrictionKind
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.panel_fields import PanelPeople
from ame_desktop.gui.features.briefing.task_panel import TaskPanel
from ame_desktop.gui.features.settings.columns import template_columns
from ame_desktop.gui.features.settings.editors import TemplateEditor
from tests.support.mornings import MONDAY

NOISY = frozenset({RestrictionKind.CALM})


def _texts(place: QWidget) -> list[str]:
    return [box.text() for box in place.findChildren(QCheckBox)]


def test_the_catalogue_asks_with_the_words_of_the_board(theme: Theme, qtbot: object) -> None:
    row = TemplateRow(uuid4(), 1, "Ute", TemplateDraft("Fest", uuid4(), demands=NOISY))
    editor, panel = TemplateEditor(row, (), ()), TaskPanel(theme)
    panel.set_choices(TaskChoices((), (), (), ()))
    panel.begin(MONDAY, uuid4(), PanelPeople())
    words = list(DEMANDS.values())
    assert _texts(editor.demands) == _texts(panel.ui.demands_widget) == words
    assert "Stökigt eller bullrigt" in words
    assert editor.draft().demands == NOISY
    shown = next(column for column in template_columns() if column.key == "demands")
    assert shown.text(row) == "stökigt eller bullrigt"


def test_a_team_that_has_nobody_who_may_drive_lacks_a_licence() -> None:
    assert Concern.DRIVER.capitalize() == "Saknar körkort"
