"""*Föreslå* on the board: by key, looked over with its reasons, taken, left and turned back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.choice_list import ChoiceList
from ame_desktop.gui.features.briefing.proposal_panel import NOT_BEST, ProposalPanel
from ame_desktop.services import proposals
from ame_desktop.services.announced_absence import announce
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.mornings import MONDAY, TUESDAY, Morning, stored
from tests.support.units import Unit

K = Qt.Key
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody, on a day."""
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def morning(unit: Unit) -> Morning:
    made = Morning(unit)
    made.task("Snöröjning", places=2, needs_driver=True)
    made.task("Returpapper", places=2)
    made.licensed(made.add("Dina"))
    for name in ("Ada", "Bo"):
        made.add(name)
    return made


def lines(panel: ProposalPanel) -> list[str]:
    model = panel.list.choices
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def ghosts(window: BriefingWindow) -> list[tuple[str, ...]]:
    return [view.ghosts.names for view in window.page.columns.views]


def placed(window: BriefingWindow) -> list[str]:
    return [name for names in window.columns() for name in names]


def ask(window: BriefingWindow) -> ProposalPanel:
    window.page.focus.go_back(None)
    window.key(K.Key_G)
    panel = window.page.proposing.panel
    assert panel.isVisible()
    assert isinstance(window.focus, ChoiceList)
    return panel


def test_all_of_it_is_taken_by_two_keys_and_turned_back_by_one(
    morning: Morning, opened: Opener
) -> None:
    window = opened(morning.ctx)
    panel = ask(window)
    assert_named(panel)
    assert panel._ui.title_label.text() == "Förslag för 3 personer"
    said = lines(panel)
    assert said[0] == (
        "Dina till Snöröjning. Dina har körkort, och laget på Snöröjning behöver någon som kör."
    )
    assert sum(len(names) for names in ghosts(window)) == 3
    assert window.columns() == [[], []]
    assert stored(morning) == []
    window.key(K.Key_Return)
    assert not panel.isVisible()
    assert sorted(placed(window)) == ["Ada", "Bo", "Dina"]
    assert sum(len(names) for names in ghosts(window)) == 0
    assert window.page.ui.right_widget.isVisible()
    assert window.tools.undo.undo()
    window.settle()
    assert window.columns() == [[], []]


def test_one_is_taken_one_is_left_and_the_rest_refused(morning: Morning, opened: Opener) -> None:
    window = opened(morning.ctx)
    panel = ask(window)
    # T is *Idag* in the whole window: it takes nobody.
    window.key(K.Key_T)
    assert placed(window) == []
    window.key(K.Key_J)
    assert placed(window) == ["Dina"]
    assert len(lines(panel)) == 2
    window.key(K.Key_Delete)
    assert len(lines(panel)) == 1
    assert sum(len(names) for names in ghosts(window)) == 1
    press(window.focus, K.Key_Escape)
    assert not panel.isVisible()
    assert window.page.proposing._proposal is None
    assert placed(window) == ["Dina"]
    panel = ask(window)
    assert len(lines(panel)) == 2
    for _ in range(2):
        window.key(K.Key_Delete)
    assert not panel.isVisible()


def test_what_became_impossible_is_said_and_the_rest_is_taken(
    morning: Morning, opened: Opener
) -> None:
    window = opened(morning.ctx)
    panel = ask(window)
    person = next(c.participant_id for c in window.page.board.unassigned if c.short_name == "Ada")
    announce(morning.unit.chief, person, AttendanceState.SICK, MONDAY, MONDAY)
    window.key(K.Key_Return)
    assert not panel.isVisible()
    assert "Ada har redan en uppgift" in window.page.band.text
    assert sorted(placed(window)) == ["Bo", "Dina"]


def test_who_gets_nothing_is_told_and_another_day_takes_it_away(
    morning: Morning, opened: Opener
) -> None:
    weak = morning.add("Viggo")
    morning.restricted(weak, RestrictionKind.LIFTING, 5)
    for name in ("Cia", "Disa"):
        morning.add(name)
    window = opened(morning.ctx)
    panel = ask(window)
    left = [line for line in lines(panel) if line.startswith("Inget")]
    assert len(left) == 2
    assert all(line.endswith("Välj själv.") for line in left)
    window.page.show_day(TUESDAY)
    window.settle()
    assert not panel.isVisible()
    window.page.proposing.ask()
    window.settle()
    assert not panel.isVisible()
    assert window.page.band.text == proposals.NO_TASKS


def test_the_working_out_can_be_stopped(morning: Morning, opened: Opener) -> None:
    window = opened(morning.ctx)
    page = window.page
    page.proposing._open()
    panel = page.proposing.panel
    assert panel.isVisible()
    assert "Esc avbryter" in panel._ui.summary_label.text()
    assert not panel._ui.all_button.isEnabled()
    press(window.focus, K.Key_Escape)
    assert not panel.isVisible()
    page.proposing.ask()
    page.proposing.put_away()
    window.settle()
    assert not panel.isVisible()
    found = proposals.groundwork(morning.ctx, MONDAY, morning.arena_id)
    panel.show_proposal(proposals.worked_out(found, seconds=0.0))
    assert NOT_BEST in panel._ui.summary_label.text()


def test_who_only_reads_gets_no_proposal(morning: Morning, opened: Opener) -> None:
    window = opened(morning.unit.as_role(Role.COORDINATOR))
    assert not window.page.ui.propose_button.isEnabled()
    window.page.proposing.ask()
    window.settle()
    assert not window.page.proposing.panel.isVisible()


def test_a_proposal_for_a_day_that_was_left_is_never_shown(
    morning: Morning, opened: Opener
) -> None:
    window = opened(morning.ctx)
    proposing = window.page.proposing
    proposing.ask()
    proposing.show_board(replace(window.page.board, day=TUESDAY))
    window.settle()
    assert not proposing.panel.isVisible()
    assert not proposing._patience.isActive()
    assert ghosts(window) == [(), ()]


def test_a_proposal_that_is_let_go_behind_another_screen_is_gone(
    morning: Morning, opened: Opener
) -> None:
    window = opened(morning.ctx)
    panel = ask(window)
    window.page.hide()
    window.page.proposing.put_away()
    window.page.show()
    window.settle()
    assert not panel.isVisible()
    assert window.page.ui.right_widget.isVisible()
