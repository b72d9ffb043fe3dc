"""Certificates that are wanted or run out, long sickness in a programme, plans to be assessed."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.certificates import (
    CertificateRow,
    latest_of,
    programme_day,
)
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.sick_tray import SickRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.services.reminders.sick_people import sick_people, sick_terms


def sick(scene: Scene) -> Iterator[TodoRow]:
    """Give who is asked for a certificate, and whose place in a programme is at stake.

    Source: TRE-61, TRE-62, NAT-09, NAT-10
    """
    for row in sick_people(scene):
        if row.wanted is not None:
            began = f": frånvaron började {day_text(row.sick.first)}"
            since = began if row.certificate is None else f" från {day_text(row.wanted)}"
            what = f"Be om läkarintyg{since}"
            kind, key = TodoKind.CERTIFICATE, f"{row.sick.first}"
            yield _row(scene, kind, row.participant_id, what, row.wanted, key)
        yield from _programme(scene, row)


def endings(scene: Scene) -> Iterator[TodoRow]:
    """Give the certificates that soon run out. Source: TRE-62"""
    reached = scene.reached_here(Area.CERTIFICATES)
    last = scene.today + timedelta(days=timer_of(TodoKind.CERTIFICATE_ENDS).ahead)
    for person, row in latest_of(_standing(scene)).items():
        if person in reached and row.valid_to <= last:
            what = f"Intyget gäller till och med {day_text(row.valid_to)}"
            kind = TodoKind.CERTIFICATE_ENDS
            yield _row(scene, kind, person, what, row.valid_to, f"{row.certificate_id}")


def unassessed(scene: Scene) -> Iterator[TodoRow]:
    """Give the certificates that nobody has looked at for the sake of the plan. Source: TRE-63"""
    reached = scene.reached_here(Area.PLANNING)
    for person, row in latest_of(_standing(scene)).items():
        if person in reached and row.assessed_on is None:
            what = "Bedöm om planeringen kan fortsätta som den är"
            kind, day = TodoKind.PLAN_ASSESSED, row.seen_on
            yield _row(scene, kind, person, what, day, f"{row.certificate_id}")


def _programme(scene: Scene, row: SickRow) -> Iterator[TodoRow]:
    person, first = row.participant_id, row.sick.first
    if row.to_report():
        told, report = TodoKind.SICK_REPORTED, "Be personen sjukanmäla sig hos Arbetsförmedlingen"
        yield _row(scene, told, person, report, first, f"{first}")
    if row.at_stake(sick_terms(scene), scene.today):
        due = programme_day(first, scene.number(SettingName.PROGRAMME_SICK_DAYS))
        what = "Se över anpassningar med Arbetsförmedlingen: platsen i programmet kan upphöra"
        yield _row(scene, TodoKind.PROGRAMME_SICK, person, what, due, f"{first}")


def _standing(scene: Scene) -> Iterator[CertificateRow]:
    """Give the certificates that have not run out."""
    return (row for row in scene.certificates if row.valid_to >= scene.today)


def _row(scene: Scene, kind: TodoKind, person: UUID, what: str, due: date, key: str) -> TodoRow:
    keeps = kind in _KEPT and Role.ATTENDANCE_OFFICER in scene.ctx.actor.roles
    return TodoRow(
        kind,
        f"{kind}:{person}:{key}",
        what,
        due,
        "participants",
        FilePlace(person, FilePart.LEAVES),
        person,
        scene.listed(person),
        scene.owner(person),
        keeps or scene.is_mine(person),
    )


_KEPT = frozenset({TodoKind.SICK_REPORTED, TodoKind.CERTIFICATE, TodoKind.CERTIFICATE_ENDS})
"""What the attendance officer sees to as well."""
