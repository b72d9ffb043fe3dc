"""What *Kontrollera databasen* can put right by itself, and where a person puts right the rest."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.changes import RowChange
from ame_desktop.domain.integrity import FaultKind

RESTORE: Final = "restore"
"""The way of a fault that only a copy heals."""


@dataclass(frozen=True)
class Repair:
    """What putting a kind of fault right does, in a sentence, and what the button says."""

    button: str
    does: str


@dataclass(frozen=True)
class Way:
    """Where a person puts a fault right: a page, or :data:`RESTORE`, and what the button says."""

    page: str
    button: str
    section: str = ""


REPAIRS: Final[dict[FaultKind, Repair]] = {
    FaultKind.LOOSE_REFERENCE: Repair(
        "Ta bort lösa rader",
        "Rader som hör till något som inte finns tas bort. Där hänvisningen inte behövs töms den.",
    ),
    FaultKind.ENROLMENT_OVERLAP: Repair(
        "Avsluta den tidigare",
        "Den tidigare inskrivningen slutar dagen innan den senare börjar. Helt lika blir en. "
        "Ligger en inuti en annan rättar du själv.",
    ),
    FaultKind.MEMBERSHIP_OVERLAP: Repair(
        "Avsluta den tidigare",
        "Den tidigare tiden i arenan slutar dagen innan den senare börjar. Helt lika blir en. "
        "Ligger en inuti en annan rättar du själv.",
    ),
    FaultKind.SCHEDULE_DATES: Repair(
        "Ta bort stegen", "Steg som inte gäller någon dag tas bort, med sina tider."
    ),
    FaultKind.SCHEDULE_TIMES: Repair(
        "Byt plats på tiderna",
        "Start och slut byter plats. Dagar som börjar och slutar samtidigt tas bort.",
    ),
    FaultKind.ABSENCE_DATES: Repair(
        "Ta bort dem", "Anmäld frånvaro som inte gäller någon dag tas bort."
    ),
    FaultKind.ATTENDANCE_PERIOD: Repair(
        "Märk dem", "Markeringarna märks som utanför perioden. Inget annat ändras."
    ),
    FaultKind.ATTENDANCE_PLACE: Repair(
        "Flytta till arenan",
        "Markeringar flyttas till den enda arena som deltagaren hade den dagen. Andra lämnas.",
    ),
    FaultKind.ATTENDANCE_MINUTES: Repair(
        "Ta bort den omöjliga tiden", "Tiden töms, och markeringen gäller då avtalad tid."
    ),
    FaultKind.ASSIGNMENT_DAY: Repair(
        "Ge dem uppgiftens dag", "Fördelningarna får samma dag som sin uppgift."
    ),
    FaultKind.TASK_TIMES: Repair(
        "Byt plats på tiderna",
        "Start och slut byter plats. Där de är lika töms slutet.",
    ),
    FaultKind.NOT_TOGETHER: Repair("Ta bort dem", "Rader om en deltagare med sig själv tas bort."),
    FaultKind.DEPUTY_DATES: Repair("Ta bort dem", "Rader som inte gäller någon dag tas bort."),
    FaultKind.CASE_NOTHING: Repair(
        "Ta tillbaka ärendena", "Ärendena märks som återtagna och väntar inte längre."
    ),
}

_FILE: Final = Way("participants", "Öppna Deltagare")
_LOG: Final = Way("log", "Öppna Logg")
_COPY: Final = Way(RESTORE, "Återställ…")
_STAFF: Final = Way("settings", "Öppna Personal", "Personal")

WAYS: Final[dict[FaultKind, Way]] = {
    FaultKind.PAGES: _COPY,
    FaultKind.FILE_CHANGED: _COPY,
    FaultKind.LOOSE_REFERENCE: _COPY,
    FaultKind.ENROLMENT_DATES: _FILE,
    FaultKind.ENROLMENT_OVERLAP: _FILE,
    FaultKind.MEMBERSHIP_DATES: _FILE,
    FaultKind.MEMBERSHIP_OVERLAP: _FILE,
    FaultKind.SCHEDULE_DATES: _FILE,
    FaultKind.SCHEDULE_TIMES: _FILE,
    FaultKind.NOT_TOGETHER: _FILE,
    FaultKind.PLACEMENT_DATES: Way("placements", "Öppna Placeringar"),
    FaultKind.PLACEMENT_OVERLAP: Way("placements", "Öppna Placeringar"),
    FaultKind.ABSENCE_DATES: Way("attendance", "Öppna Närvaro"),
    FaultKind.ATTENDANCE_PERIOD: _FILE,
    FaultKind.ATTENDANCE_PLACE: Way("attendance", "Öppna Närvaro"),
    FaultKind.ATTENDANCE_MINUTES: Way("attendance", "Öppna Närvaro"),
    FaultKind.ASSIGNMENT_DAY: Way("briefing", "Öppna Morgonmöte"),
    FaultKind.TASK_TIMES: Way("briefing", "Öppna Morgonmöte"),
    FaultKind.STAFF_WITHOUT_ROLE: _STAFF,
    FaultKind.NO_ADMINISTRATOR: _STAFF,
    FaultKind.LOG_STAFF: _LOG,
    FaultKind.LOG_PERSON: _LOG,
    FaultKind.LOG_CHAIN: _LOG,
    FaultKind.AGREEMENT_DATES: Way("agreements", "Öppna Avtal"),
    FaultKind.SUBSIDY_DATES: Way("subsidies", "Öppna Stöd"),
    FaultKind.DEPUTY_DATES: Way("settings", "Öppna Ställföreträdare", "Ställföreträdare"),
    FaultKind.CASE_NOTHING: Way("approvals", "Öppna Godkännande"),
}

_TABLES: Final = {
    "enrolment": "Inskrivning",
    "membership": "Tid i arena",
    "schedule_step": "Steg i schema",
    "schedule_day": "Dag i schema",
    "announced_absence": "Anmäld frånvaro",
    "attendance": "Markering",
    "assignment": "Fördelning",
    "task": "Uppgift",
    "not_together": "Inte tillsammans",
    "deputy": "Ställföreträdare",
    "approval_case": "Ärende",
    "placement": "Placering",
    "service_agreement": "Avtal",
    "subsidy": "Stöd",
}
_COLUMNS: Final = {
    "start": "från och med",
    "end": "till och med",
    "day": "dag",
    "minutes": "minuter",
    "outside_period": "utanför perioden",
    "start_minute": "börjar",
    "end_minute": "slutar",
    "weekday": "veckodag",
    "state": "läge",
}
_TIMES: Final = frozenset({"start_minute", "end_minute"})
_WEEKDAYS: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_NOTHING: Final = "inget"
_NO_END: Final = "utan slutdag"


@dataclass(frozen=True)
class RepairRow:
    """One row that a repair would change: what it is, and how it stands before and after.

    Days, times and states only: neither names nor what has been written about anybody.
    """

    row_id: UUID
    what: str
    before: str
    after: str


@dataclass(frozen=True)
class FaultPlace:
    """One row that a person puts right: its days, and what its page opens for it."""

    row_id: UUID
    what: str
    days: str
    target: UUID | None


@dataclass(frozen=True)
class RepairPreview:
    """Which rows a repair would change, and how many of the kind it would leave to a person."""

    kind: FaultKind
    rows: tuple[RepairRow, ...]
    left: int


def placed(
    row_id: UUID, table: str, start: date, end: date | None, target: UUID | None
) -> FaultPlace:
    """Return a row with a fault in the words of the list."""
    days = start.isoformat() if end == start else f"{start} – {end or 'tills vidare'}"
    return FaultPlace(row_id, _TABLES.get(table, table), days, target)


def told(change: RowChange) -> RepairRow:
    """Return a change in the words of the preview."""
    before, after = change.before or {}, change.after or {}
    removed = change.after is None
    shown = [name for name in _COLUMNS if name in before]
    if not removed:
        shown = [name for name in shown if before[name] != after.get(name)]
    return RepairRow(
        change.key,
        _TABLES.get(change.table, change.table),
        _line(shown, before),
        "tas bort" if removed else _line(shown, after) or "hänvisningen rättas",
    )


def _line(names: list[str], values: dict[str, object]) -> str:
    return ", ".join(
        _NO_END
        if name == "end" and values[name] is None
        else f"{_COLUMNS[name]} {_said(name, values[name])}"
        for name in names
    )


def _said(name: str, value: object) -> str:
    if value is None:
        return _NOTHING
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and name in _TIMES:
        return f"{value // 60:02}:{value % 60:02}"
    if isinstance(value, int) and name == "weekday":
        return _WEEKDAYS[value % 7]
    return str(value)
