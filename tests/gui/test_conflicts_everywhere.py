"""R11 in every editor: two windows change different fields of the same row, and both are kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.agreement_rows import AgreementFile
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.ids import StaffId
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.agreements.page import AgreementsPage
from ame_desktop.gui.features.arenas.page import ArenasPage
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.placements.page import PlacementsPage
from ame_desktop.gui.features.reminders.page import RemindersPage
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.subsidies.page import SubsidiesPage
from ame_desktop.services import subsidies
from ame_desktop.services.agreements import agreement, cockpit
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.catalogue import template_list, vehicle_list
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.orders import order_list
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.placements import placement_board
from ame_desktop.services.reminders.sources.follow_ups import AF_DAY
from ame_desktop.services.settings import setting
from ame_desktop.services.staff import edit_staff, staff_list

Shown = Callable[[QWidget], QWidget]
HOOKS: Final = SettingsHooks(
    backup_status=lambda: "",
    try_backup=lambda: "",
    repair=lambda _: Result(0, ChangeSet()),
    set_password=lambda *_: None,
    has_password=lambda _: True,
    remove_password=lambda _: None,
    recall=lambda _, usual: usual,
    remember=lambda *_: None,
)


@dataclass(frozen=True)
class Case:
    """An editor: its page, how it is opened there, and the field that each of the two changes."""

    name: str
    page: Callable[[PageTools, Context], Page]
    open: Callable[[Any], object]
    mine: str
    theirs: str


def in_file(act: str, rows: str = "", *, of_row: bool = True) -> Callable[[Any], object]:
    """Open an editor of the first person who has such a row."""

    def open_it(page: ParticipantsPage) -> None:
        people = participant_list(page.ctx)
        files = (participant_file(page.ctx, row.participant_id) for row in people)
        file = next(found for found in files if not rows or getattr(found, rows))
        page.open_file(file.participant_id)
        settle(page)
        edit = getattr(page.actions_of_file, act)
        if rows and of_row:
            edit(getattr(file, rows)[0])
        else:
            edit()

    return open_it


def agreement_with_a_task(ctx: Context) -> AgreementFile:
    files = (agreement(ctx, row.agreement_id) for row in cockpit(ctx))
    return next(found for found in files if found.tasks)


def edit_agreement(page: AgreementsPage) -> None:
    page.acts.edit(agreement_with_a_task(page.ctx))


def edit_agreed_task(page: AgreementsPage) -> None:
    file = agreement_with_a_task(page.ctx)
    page.acts.edit_task(file, file.tasks[0])


def edit_arena(page: ArenasPage) -> None:
    page.edit(arena_list(page.ctx)[0])


def edit_order(page: OrdersPage) -> None:
    page.writing.change(order_list(page.ctx)[0])


def edit_support(page: SubsidiesPage) -> None:
    page.actions_of_page.edit(subsidies.subsidy_list(page.ctx)[0])


def edit_placement(page: PlacementsPage) -> None:
    page.acting.open(placement_board(page.ctx)[0].placement_id)


def edit_af_day(page: RemindersPage) -> None:
    page.open(AF_DAY)
    settle(page)
    page.af_day.edit_asked.emit()


def edit_template(page: SettingsPage) -> None:
    listed(page, "Uppgiftskatalog", lambda ctx: template_list(ctx)[0])


def listed(page: SettingsPage, section: str, row: Callable[[Context], object]) -> None:
    page.open(section)
    settle(page)
    page.edit(row(page.ctx))


def edit_member(page: SettingsPage) -> None:
    listed(page, "Personal", lambda ctx: staff_list(ctx)[-1])


def edit_vehicle(page: SettingsPage) -> None:
    listed(page, "Fordon och utrustning", lambda ctx: vehicle_list(ctx)[0])


def edit_rule(page: SettingsPage) -> None:
    rule = SettingName.SECRECY_TEXT
    listed(page, "Sekretesstext och regler", lambda ctx: setting(ctx, rule))


def settle(page: Page) -> None:
    for _ in range(5):
        assert page.tools.tasks.wait_all(20)
        QApplication.processEvents()


def settings(tools: PageTools, ctx: Context) -> Page:
    return SettingsPage(tools, ctx, HOOKS)


CASES: Final = (
    Case("the person", ParticipantsPage, in_file("edit_person"), "phone_edit", "alias_edit"),
    Case(
        "how they came",
        ParticipantsPage,
        in_file("edit_referral"),
        "referred_by_edit",
        "forum_edit",
    ),
    Case(
        "an adaptation",
        ParticipantsPage,
        in_file("edit_restriction", "restrictions"),
        "text_edit",
        "valid_to_edit",
    ),
    Case(
        "the schedule",
        ParticipantsPage,
        in_file("edit_schedule", "steps", of_row=False),
        "end_edit",
        "days_widget/Måndag till",
    ),
    Case("an arena", ArenasPage, edit_arena, "purpose_edit", "end_minute_edit"),
    Case("an agreement", AgreementsPage, edit_agreement, "contact_edit", "comment_edit"),
    Case("an agreed task", AgreementsPage, edit_agreed_task, "name_edit", "place_edit"),
    Case("an order", OrdersPage, edit_order, "orderer_edit", "address_edit"),
    Case("a support", SubsidiesPage, edit_support, "note_edit", "decision_number_edit"),
    Case("a placement", PlacementsPage, edit_placement, "end_edit", "extent_percent_edit"),
    Case("a day of AF", RemindersPage, edit_af_day, "officer_edit", "agenda_edit"),
    Case("a template", settings, edit_template, "place_edit", "start_edit"),
    Case("staff", settings, edit_member, "name_edit", "roles_widget/Koordinator"),
    Case("a vehicle", settings, edit_vehicle, "registration_edit", "checked_until_edit"),
    Case("a rule", settings, edit_rule, "source_edit", "text_edit"),
)
OFTEN: Final = frozenset(
    {"the person", "the schedule", "an agreement", "an order", "a placement", "staff", "a rule"}
)
"""The others are the same mechanism on another screen, and are tried in the long run."""
WRITTEN: Final = {
    "valid_to_edit": "2027-12-31",
    "registration_edit": "ABC 12D",
    "checked_until_edit": "2027-12-31",
    "end_edit": "2027-01-15",
    "extent_percent_edit": "30",
    "end_minute_edit": "16:00",
    "start_edit": "06:30",
    "days_widget/Måndag till": "14:30",
}
"""What is written in a field where not every text will do; a box is turned."""


def open_page(case: Case, tools: PageTools, ctx: Context, shown: Shown) -> Page:
    page = case.page(replace(tools, today=ctx.clock.today), ctx)
    page.show_day(ctx.clock.today())
    shown(page)
    settle(page)
    return page


def write(page: Any, name: str) -> object:
    fields = page.dock.panel.fields
    held = fields.values[name]
    wanted = not held if isinstance(held, bool) else WRITTEN.get(name, "Ändrat av den ene")
    fields.put({name: wanted}, fields)
    return wanted


def save(page: Any) -> None:
    page.dock.panel.save_button.click()
    settle(page)


@pytest.fixture
def two(exempelkommun: OpenUnit) -> Iterator[tuple[Context, Context]]:
    """Two people who may do everything, each at a window of their own."""
    ctx = exempelkommun.context
    other = next(row for row in staff_list(ctx) if row.staff_id != ctx.actor.staff_id)
    draft = StaffDraft(other.login, other.name, ctx.actor.roles, ctx.actor.arenas)
    edit_staff(ctx, other.staff_id, other.version, draft)
    actor = replace(ctx.actor, staff_id=StaffId(other.staff_id), login=other.login, name=other.name)
    yield ctx, ctx.acting_as(actor)
    exempelkommun.close()


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case.name, marks=() if case.name in OFTEN else pytest.mark.soak)
        for case in CASES
    ],
)
def test_changes_of_two_windows_are_both_kept(
    case: Case, two: tuple[Context, Context], page_tools: PageTools, shown: Shown
) -> None:
    mine, theirs = (open_page(case, page_tools, ctx, shown) for ctx in two)
    for page in (mine, theirs):
        case.open(page)
        settle(page)
    my_text, their_text = write(mine, case.mine), write(theirs, case.theirs)
    save(theirs)
    assert theirs.band.text == ""
    save(mine)
    if case.open is not edit_rule:
        assert two[1].actor.name in mine.band.text
    assert mine.band.text.endswith("Båda ändringarna är sparade.")
    if mine.dock.panel is None:
        case.open(mine)
        settle(mine)
    values = mine.dock.panel.fields.values
    assert (values[case.mine], values[case.theirs]) == (my_text, their_text)
    for page in (mine, theirs):
        page.release()
