"""Looking for faults in a unit: in the file's pages, between the tables, and against the rules."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, inspect, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.integrity import FaultKind, Finding
from ame_desktop.domain.log_chain import verify
from ame_desktop.storage import fault_conditions as fault
from ame_desktop.storage.backup import faults
from ame_desktop.storage.base import Base
from ame_desktop.storage.loose_references import loose_rows
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff, StaffRole
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.approvals import ApprovalCase, Deputy
from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance, MonthBasis
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.participants import Enrolment, NotTogether, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy
from ame_desktop.storage.queries import log_chain
from ame_desktop.storage.store import Reader

Counter = Callable[[], Select[int]]


def findings(reader: Reader, told: Callable[[int, int], object]) -> tuple[Finding, ...]:
    """Look for every kind of fault; say how far the search has come.

    Where pages are damaged, nothing else can be looked through.
    """
    total = len(_COUNTERS) + 4
    pages = _pages(reader)
    if pages.count:
        told(total, total)
        return (pages,)
    found = [pages, _loose(reader)]
    for number, (kind, counter) in enumerate(_COUNTERS.items(), start=3):
        found.append(Finding(kind, reader.execute(counter()).scalar_one()))
        told(number, total)
    found.append(_files(reader))
    told(total - 1, total)
    found.append(_chain(reader))
    told(total, total)
    return tuple(found)


def count_of(reader: Reader, kind: FaultKind) -> int:
    """Return how many there are of one kind that can be put right."""
    if kind is FaultKind.LOOSE_REFERENCE:
        return _loose(reader).count
    return int(reader.execute(_COUNTERS[kind]()).scalar_one())


def _pages(reader: Reader) -> Finding:
    if reader.dialect.name != "sqlite":
        # A server looks after its own pages.
        return Finding(FaultKind.PAGES, 0)
    damaged = faults(reader)
    if damaged:
        return Finding(FaultKind.PAGES, len(damaged))
    whole = reader.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return Finding(FaultKind.PAGES, sum(row != "ok" for row in whole))


def _loose(reader: Reader) -> Finding:
    if reader.dialect.name == "sqlite":
        return Finding(FaultKind.LOOSE_REFERENCE, loose_rows(reader))
    names = {table.name for table in Base.metadata.sorted_tables}
    missing = names - set(inspect(reader).get_table_names())
    return Finding(FaultKind.LOOSE_REFERENCE, len(missing))


def _chain(reader: Reader) -> Finding:
    state = verify(log_chain.lines(reader), log_chain.head(reader), log_chain.anchors(reader))
    return Finding(FaultKind.LOG_CHAIN, int(not state.whole))


def _files(reader: Reader) -> Finding:
    """Count the papers that are not as when they were fixed, or made for somebody."""
    kept = (
        select(StoredFile.content, StoredFile.sha256),
        select(MonthBasis.content, MonthBasis.sha256),
    )
    some = reader.execution_options(yield_per=10)
    changed = sum(
        sha256(content).hexdigest() != held
        for query in kept
        for content, held in some.execute(query)
    )
    return Finding(FaultKind.FILE_CHANGED, changed)


def _count(table: type[Any], *conditions: ColumnElement[bool]) -> Select[int]:
    return select(func.count()).select_from(table).where(*conditions)


def _ends_early(table: type[Any]) -> Counter:
    return lambda: _count(table, fault.ends_early(table))


def _overlaps(table: type[Any], *same: str) -> Counter:
    return lambda: _count(table, fault.overlap(table, *same))


def _times_turned(table: type[Any]) -> Counter:
    return lambda: _count(table, fault.times_turned(table))


def _assignment_day() -> Select[int]:
    return (
        select(func.count())
        .select_from(Assignment)
        .join(Task, Task.id == Assignment.task_id)
        .where(Task.day != Assignment.day)
    )


def _staff_without_role() -> Select[int]:
    held = select(StaffRole.id).where(StaffRole.staff_id == Staff.id)
    return _count(Staff, Staff.active.is_(True), ~exists(held))


def _no_administrator() -> Select[int]:
    administrators = (
        select(func.count())
        .select_from(Staff)
        .join(StaffRole, StaffRole.staff_id == Staff.id)
        .where(Staff.active, StaffRole.role == Role.ADMINISTRATOR)
        .scalar_subquery()
    )
    return select(func.count()).select_from(select(1).where(administrators == 0).subquery())


def _log_staff() -> Select[int]:
    return _count(
        LogEntry, LogEntry.staff_id.is_not(None), LogEntry.staff_id.not_in(select(Staff.id))
    )


def _log_person() -> Select[int]:
    return _count(LogSubject, LogSubject.participant_id.not_in(select(Participant.id)))


_COUNTERS: dict[FaultKind, Counter] = {
    FaultKind.ENROLMENT_DATES: _ends_early(Enrolment),
    FaultKind.ENROLMENT_OVERLAP: _overlaps(Enrolment),
    FaultKind.MEMBERSHIP_DATES: _ends_early(Membership),
    FaultKind.MEMBERSHIP_OVERLAP: _overlaps(Membership, "arena_id"),
    FaultKind.PLACEMENT_DATES: _ends_early(Placement),
    FaultKind.PLACEMENT_OVERLAP: _overlaps(Placement, "form", "arena_id", "host_unit", "state"),
    FaultKind.SCHEDULE_DATES: _ends_early(ScheduleStep),
    FaultKind.SCHEDULE_TIMES: _times_turned(ScheduleDay),
    FaultKind.ABSENCE_DATES: _ends_early(AnnouncedAbsence),
    FaultKind.ATTENDANCE_PERIOD: lambda: _count(Attendance, fault.attendance_outside()),
    FaultKind.ATTENDANCE_PLACE: lambda: _count(Attendance, fault.attendance_nowhere()),
    FaultKind.ATTENDANCE_MINUTES: lambda: _count(Attendance, fault.attendance_minutes()),
    FaultKind.ASSIGNMENT_DAY: _assignment_day,
    FaultKind.TASK_TIMES: _times_turned(Task),
    FaultKind.NOT_TOGETHER: lambda: _count(
        NotTogether, NotTogether.first_id == NotTogether.second_id
    ),
    FaultKind.STAFF_WITHOUT_ROLE: _staff_without_role,
    FaultKind.NO_ADMINISTRATOR: _no_administrator,
    FaultKind.LOG_STAFF: _log_staff,
    FaultKind.LOG_PERSON: _log_person,
    FaultKind.AGREEMENT_DATES: _ends_early(ServiceAgreement),
    FaultKind.SUBSIDY_DATES: _ends_early(Subsidy),
    FaultKind.DEPUTY_DATES: _ends_early(Deputy),
    FaultKind.CASE_NOTHING: lambda: _count(ApprovalCase, fault.case_of_nothing()),
}
