"""*Vikarier* in Inställningar, and the line over the day's work for the one who stands in."""

from typing import Any

from ame_desktop.domain.stand_ins import StandInDraft
from ame_desktop.gui.features.settings.stand_ins import (
    TITLE,
    StandInEditor,
    stand_in_columns,
)
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.stand_in_band import StandInBand
from ame_desktop.services.stand_ins import appoint_stand_in, possible_colleagues, stand_in_list
from tests.support.accessible import assert_named


def test_a_stand_in_is_appointed_told_and_back(person: Any) -> None:
    ctx = person.desk.unit.context
    page = person.go_to("settings", TITLE)
    before = {row.row_id for row in stand_in_list(ctx)}
    page.stand_ins.section.table.focus_first()
    page.edit(None)
    panel = person.panel
    assert isinstance(panel, StandInEditor)
    panel.ui.end_edit.setText("+4")
    panel.save_button.click()
    assert panel.ui.away_error_label.text() == "Välj vem som är borta."
    panel.ui.away_combo.setCurrentText("Mats Granlund")
    panel.ui.stand_in_combo.setCurrentText("Dana Demosson")
    panel.save_button.click()
    person.until(lambda: page.dock.panel is None)
    (row,) = [row for row in stand_in_list(ctx) if row.row_id not in before]
    assert (row.away, row.stand_in) == ("Mats Granlund", "Dana Demosson")
    assert_named(page)
    # *Tillbaka nu* is for the one that was added, and for no other.
    table = page.stand_ins.section.table
    person.until(lambda: table.current_row is not None and table.current_row.row_id == row.row_id)
    assert page.stand_ins.act_button.isEnabled()

    band = person.window.findChild(StandInBand)
    person.until(lambda: bool(band.label.text()))
    assert band.text == ""
    person.go_to("reminders")
    assert band.text.startswith("Du är vikarie för Mats Granlund till och med ")
    person.go_to("participants")
    assert band.text == ""

    page = person.go_to("settings", TITLE)
    table = page.stand_ins.section.table
    assert table.select(row.row_id)
    assert page.stand_ins.act_button.isEnabled()
    page.stand_ins.act_button.click()
    person.settle()
    person.go_to("reminders")
    person.until(lambda: band.text == "")
    (row,) = [row for row in stand_in_list(ctx) if row.row_id not in before]
    assert row.last < row.start
    columns = {column.key: column for column in stand_in_columns(ctx.clock.today())}
    assert columns["end"].text(row) == "–"
    assert columns["now"].text(row) == "Togs tillbaka"


def test_who_unlocks_on_another_day_has_the_rights_of_that_day(person: Any) -> None:
    ctx, window = person.desk.unit.context, person.window
    band = window.findChild(StandInBand)
    lock = window.findChild(LockScreen)
    person.go_to("reminders")
    ids = {one.name: one.staff_id for one in possible_colleagues(ctx)}
    today = ctx.clock.today()
    draft = StandInDraft(ids["Mats Granlund"], ids["Dana Demosson"], today, today)
    appoint_stand_in(ctx, draft)
    window.lock()
    assert band.text == ""
    lock.unlocked.emit()
    person.until(lambda: band.text.startswith("Du är vikarie för Mats Granlund"))
    assert ids["Mats Granlund"] in ctx.actor.stands_in.people


def test_the_list_says_where_the_work_goes_when_the_stand_in_is_away(person: Any) -> None:
    ctx = person.desk.unit.context
    ids = {one.name: one.staff_id for one in possible_colleagues(ctx)}
    today = ctx.clock.today()
    mats, dana = ids["Mats Granlund"], ids["Dana Demosson"]
    roles = {one.staff_id: one.roles for one in possible_colleagues(ctx)}
    other = next(
        one for one in ids.values() if one not in {mats, dana} and roles[one] >= roles[mats]
    )
    appoint_stand_in(ctx, StandInDraft(mats, other, today, today))
    appoint_stand_in(ctx, StandInDraft(other, dana, today, today))
    row = next(one for one in stand_in_list(ctx) if one.away_id == mats and one.holds(today))
    (column,) = [one for one in stand_in_columns(today) if one.key == "stand_in"]
    assert column.text(row) == f"{row.stand_in}, vidare till Dana Demosson"
