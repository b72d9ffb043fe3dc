"""A whole day: tasks and orders, taking over an earlier day, freezing it, and its sheet."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.briefing import CopySource, TaskDraft
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.task_drafts import draft_of
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.briefing_assign import move, unassign
from ame_desktop.services.briefing_copy import copy_day, copy_label
from ame_desktop.services.briefing_freeze import freeze_day
from ame_desktop.services.briefing_tasks import (
    add_from_order,
    add_from_template,
    add_task,
    edit_task,
    finish_task,
    move_task,
    remove_task,
    reopen_task,
    task_choices,
)
from ame_desktop.services.day_sheets import day_sheet, save_day_sheet
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.briefing import Assignment, TaskTemplate, Vehicle
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.mornings import MONDAY, TUESDAY, Morning, column, names
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

LATEST, WEEK_AGO = CopySource.LATEST, CopySource.WEEK_AGO
DAY = timedelta(days=1)


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def status(morning: Morning, order: UUID) -> OrderStatus:
    with morning.unit.store.read() as reader:
        query = select(CustomerOrder.status).where(CustomerOrder.id == order)
        return reader.execute(query).scalar_one()


def count(morning: Morning, table: Any) -> int:
    with morning.unit.store.read() as reader:
        return reader.execute(select(func.count()).select_from(table)).scalar_one()


def prints(morning: Morning) -> list[Any]:
    with morning.unit.store.read() as reader:
        query = select(LogEntry.__table__).where(LogEntry.kind == LogKind.PRINT)
        return list(reader.execute(query.order_by(LogEntry.seq)))


def test_an_order_is_planned_done_and_waits_again(morning: Morning) -> None:
    order = morning.order("Kratta löv runt entrén")
    (due,) = morning.board().to_solve
    assert due.order_id == order
    task = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    assert status(morning, order) is OrderStatus.PLANNED
    board = morning.board()
    assert board.to_solve == ()
    row = board.columns[0].row
    assert (row.name, row.place) == ("Kratta löv runt entrén", "Skolgatan 1")
    finish_task(morning.ctx, task, Decimal("4.5"))
    assert status(morning, order) is OrderStatus.DONE
    assert morning.board().columns[0].row.hours == Decimal("4.5")
    with pytest.raises(NotFoundError):
        add_from_order(morning.ctx, order, TUESDAY, morning.arena_id)
    reopen_task(morning.ctx, task)
    remove_task(morning.ctx, task)
    assert status(morning, order) is OrderStatus.NEW


def test_a_task_from_the_catalogue_with_its_vehicle(morning: Morning) -> None:
    template, van = new_id(), new_id()
    morning.store(
        Vehicle(id=van, name="Skåpbil"),
        TaskTemplate(
            id=template,
            arena_id=morning.arena_id,
            name="Snöröjning",
            places=4,
            demands=[RestrictionKind.LIFTING.value],
            lift_kilograms=20,
        ),
    )
    choices = task_choices(morning.ctx, morning.arena_id)
    assert [c.name for c in choices.templates] == ["Snöröjning"]
    assert [v.name for v in choices.vehicles] == ["Skåpbil"]
    task = add_from_template(morning.ctx, template, MONDAY, morning.arena_id).value
    row = morning.board().columns[0].row
    draft = replace(draft_of(row, MONDAY, morning.arena_id), vehicle_ids=(van,))
    edit_task(morning.ctx, task, draft, row.version)
    shown = morning.board().columns[0]
    assert [v.name for v in shown.vehicles] == ["Skåpbil"]
    assert (shown.row.places, shown.row.lift_kilograms) == (4, 20)
    with pytest.raises(ConflictError):
        edit_task(morning.ctx, task, replace(draft, name="Annat"), row.version)
    morning.task("Returpapper", vehicle_ids=(van,))
    texts = [w.text for w in morning.board().columns[0].warnings]
    assert texts == ["Skåpbil är även på Returpapper 08:00–15:00."]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "  "}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"start_minute": 600, "end_minute": 600}, "end_minute"),
        ({"start_minute": -1}, "start_minute"),
        ({"places": 0}, "places"),
        ({"lift_kilograms": 500}, "lift_kilograms"),
    ],
)
def test_a_task_that_does_not_add_up(morning: Morning, change: dict[str, Any], field: str) -> None:
    draft = replace(TaskDraft("Snöröjning", MONDAY, morning.arena_id), **change)
    with pytest.raises(DomainError) as refused:
        add_task(morning.ctx, draft)
    assert refused.value.field == field


def test_columns_are_moved_and_removed_with_their_people(morning: Morning) -> None:
    first, second = morning.task("A"), morning.task("B")
    morning.put(first, morning.add("Ali"))
    move_task(morning.ctx, second, -1)
    assert [c.row.name for c in morning.board().columns] == ["B", "A"]
    move_task(morning.ctx, second, -1)
    assert [c.row.name for c in morning.board().columns] == ["B", "A"]
    removed = remove_task(morning.ctx, first)
    assert names(morning.board().unassigned) == ["Ali"]
    undo(morning.ctx, removed.changes)
    assert names(column(morning.board(), "A").cards) == ["Ali"]


def test_as_yesterday_checks_everything_again_and_is_one_step(morning: Morning) -> None:
    ali, bo, eva, siv = (morning.add(name) for name in ("Ali", "Bo", "Eva", "Siv"))
    morning.people.agree(bo, {0: (8, 15)})
    first = morning.task("Snöröjning", places=4)
    morning.put(first, ali, bo, eva, siv)
    morning.task("Returpapper")
    announce(morning.ctx, eva, AttendanceState.SICK, TUESDAY, TUESDAY)
    morning.restricted(siv, RestrictionKind.CALM)
    done = copy_day(morning.ctx, TUESDAY, morning.arena_id, LATEST)
    assert done.changes.label == "Tog över 2 personer från mån 23 nov."
    report = done.value
    assert (report.source_day, report.tasks, report.people) == (MONDAY, 2, 2)
    assert report.left_out == ("Bo är inte väntad på tisdagar.", "Eva är borta.")
    board = morning.board(TUESDAY)
    assert names(column(board, "Snöröjning").cards) == ["Ali", "Siv"]
    assert [c.row.name for c in board.columns] == ["Snöröjning", "Returpapper"]
    with pytest.raises(DomainError, match="inget mer att ta över"):
        copy_day(morning.ctx, TUESDAY, morning.arena_id, LATEST)
    undo(morning.ctx, done.changes)
    assert morning.board(TUESDAY).columns == ()


def test_as_yesterday_leaves_out_the_stopped_and_fills_what_is_there(morning: Morning) -> None:
    ali = morning.people.add("Ali", arena="Utegrupp")
    morning.placed(ali, end=MONDAY)
    bo = morning.add("Bo")
    morning.put(morning.task(), ali, bo)
    morning.task(day=TUESDAY)
    report = copy_day(morning.ctx, TUESDAY, morning.arena_id, LATEST).value
    assert report.tasks == 0
    assert report.left_out == ("Ali har en placering som slutade 23 november 2026.",)
    (shown,) = morning.board(TUESDAY).columns
    assert names(shown.cards) == ["Bo"]


def test_yesterday_is_the_latest_day_with_people_on_it(morning: Morning) -> None:
    with pytest.raises(DomainError, match="ingen tidigare dag"):
        copy_day(morning.ctx, TUESDAY, morning.arena_id, LATEST)
    ali = morning.add("Ali")
    morning.put(morning.task("Gammal", day=MONDAY - 7 * DAY), ali)
    morning.put(morning.task("Fredag", day=MONDAY - 3 * DAY), ali)
    morning.task("Tom", day=MONDAY - DAY)
    copy_day(morning.ctx, MONDAY, morning.arena_id, LATEST)
    assert [c.row.name for c in morning.board().columns] == ["Fredag"]
    copy_day(morning.ctx, MONDAY, morning.arena_id, WEEK_AGO)
    assert [c.row.name for c in morning.board().columns] == ["Fredag", "Gammal"]
    assert copy_label(LATEST, TUESDAY) == "Som i går"
    assert copy_label(WEEK_AGO, TUESDAY) == "Som förra tisdagen"


def test_a_frozen_day_marks_what_is_changed_later(morning: Morning) -> None:
    with pytest.raises(DomainError, match="inga uppgifter"):
        freeze_day(morning.ctx, MONDAY, morning.arena_id)
    ali, bo = morning.add("Ali"), morning.add("Bo")
    first, second = morning.task(), morning.task("Returpapper")
    morning.put(first, ali, bo)
    assert freeze_day(morning.ctx, MONDAY, morning.arena_id).value == 1
    with pytest.raises(DomainError, match="Inget har ändrats sedan version 1"):
        freeze_day(morning.ctx, MONDAY, morning.arena_id)
    cards = morning.board().columns[0].cards
    assert cards[0].assignment_id is not None
    assert cards[1].assignment_id is not None
    move(morning.ctx, cards[0].assignment_id, second)
    unassign(morning.ctx, cards[1].assignment_id)
    morning.task("Ny")
    board = morning.board()
    assert board.frozen is not None
    assert (board.frozen.number, board.frozen.frozen_by) == (1, "Anna Berg")
    assert board.frozen.changes == (
        "Ny uppgift: Ny.",
        "Ali från Snöröjning till Returpapper.",
        "Bo är inte längre på Snöröjning.",
    )
    assert column(board, "Returpapper").cards[0].changed
    assert column(board, "Ny").changed
    assert freeze_day(morning.ctx, MONDAY, morning.arena_id).value == 2
    again = morning.board().frozen
    assert again is not None
    assert again.changes == ()


def test_a_protected_person_is_frozen_without_being_told_of(morning: Morning) -> None:
    leader = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    morning.people.name_reader(hidden, leader.actor.staff_id)
    task = morning.task(supervisor_id=leader.actor.staff_id)
    with morning.unit.chief.write("test.assign") as work:
        work.add(Assignment(task_id=task, participant_id=hidden, day=MONDAY))
        work.done(None, "")
    freeze_day(morning.ctx, MONDAY, morning.arena_id)
    for ctx in (morning.ctx, leader):
        frozen = morning.board(ctx=ctx).frozen
        assert frozen is not None
        assert frozen.changes == ()
    report = copy_day(morning.ctx, TUESDAY, morning.arena_id, LATEST).value
    assert "Hemlig" not in str(report)
    assert names(morning.board(TUESDAY, ctx=leader).columns[0].cards) == ["Hemlig"]


def test_the_day_sheet_says_what_it_may(morning: Morning, tmp_path: Path) -> None:
    ali = morning.add("Ali", "Ahmed")
    fat = morning.people.add("Bo", arena="Utegrupp")
    morning.placed(fat, form=ActivityForm.FAT)
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    morning.people.name_reader(hidden, morning.ctx.actor.staff_id)
    sick = morning.add("Eva")
    announce(morning.ctx, sick, AttendanceState.SICK, MONDAY, MONDAY)
    morning.restricted(ali, RestrictionKind.LIFTING, 10)
    task = morning.task(places=3, place="Skolan", supervisor_id=morning.ctx.actor.staff_id)
    morning.put(task, ali, fat, hidden)
    freeze_day(morning.ctx, MONDAY, morning.arena_id)
    plain = pdf_text(day_sheet(morning.ctx, MONDAY, morning.arena_id))
    for said in ("Dagblad Utegrupp", "Snöröjning", "Ali", "Bo", "Eva", "version 1", "Sekretess"):
        assert said in plain
    for unsaid in ("Ahmed", "Hemlig", "10 kg", "FAT", "rbetsträning", "juk"):
        assert unsaid not in plain
    target = tmp_path / "dagblad.pdf"
    save_day_sheet(morning.ctx, MONDAY, morning.arena_id, target, with_adaptations=True)
    assert "Lyfter högst 10 kg" in pdf_text(target.read_bytes())
    assert [entry.reason for entry in prints(morning)] == [
        "utan anpassningar",
        "med anpassningar",
    ]
    with morning.unit.store.read() as reader:
        query = select(LogSubject.participant_id).where(LogSubject.seq == prints(morning)[1].seq)
        assert set(reader.scalars(query)) == {ali, fat}


def test_a_sheet_of_a_changed_day_says_so(morning: Morning) -> None:
    morning.unit.clock.set(datetime(2026, 11, 23, 7, 41))
    morning.task()
    assert "utkast" in pdf_text(day_sheet(morning.ctx, MONDAY, morning.arena_id))
    freeze_day(morning.ctx, MONDAY, morning.arena_id)
    morning.task("Ny")
    text = pdf_text(day_sheet(morning.ctx, MONDAY, morning.arena_id))
    assert "version 1, fastställd 07:41, ändrad efter det" in text


def test_a_sheet_is_not_for_everybody(morning: Morning, tmp_path: Path) -> None:
    other = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.unit.arena("Innegrupp"),))
    target = tmp_path / "dagblad.pdf"
    with pytest.raises(NotPermittedError):
        save_day_sheet(other, MONDAY, morning.arena_id, target)
    assert not target.exists()
    assert prints(morning) == []
