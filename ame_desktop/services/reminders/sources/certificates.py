"""Certificates that are wanted or run out, long sickness in a programme, plans to be assessed."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.certificates import (
    CertificateRow,
    Sickness,
    certificate_wanted,
    latest_of,
    part_time,
    programme_day,
    sickness,
)
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import LOOKED_BACK, Scene
from ame_desktop.storage.queries import certificates as query


def sick(scene: Scene) -> Iterator[TodoRow]:
    """Give who is asked for a certificate, and whose place in a programme is at stake.

    Source: TRE-61, TRE-62, NAT-09, NAT-10
    """
    reached = scene.reached_here(Area.CERTIFICATES)
    held = _by_person(scene)
    days = scene.number(SettingName.SICK_NOTE_DAYS)
    for person, spell in query.spells(scene.reader, scene.visible, scene.today).items():
        ill = sickness(spell, scene.today)
        if ill is None or person not in reached:
            continue
        wanted = certificate_wanted(ill, held[person], days)
        if wanted is not None:
            since = day_text(ill.first)
            what = f"Be om läkarintyg: frånvaron började {since}"
            yield _row(scene, TodoKind.CERTIFICATE, person, what, wanted, f"{ill.first}")
        if not part_time(ill.latest, held[person]):
            yield from _programme(scene, person, ill)


def endings(scene: Scene) -> Iterator[TodoRow]:
    """Give the certificates that soon run out. Source: TRE-62"""
    reached = scene.reached_here(Area.CERTIFICATES)
    last = scene.today + timedelta(days=timer_of(TodoKind.CERTIFICATE_ENDS).ahead)
    for person, row in latest_of(query.certificates_since(scene.reader, scene.today)).items():
        if person in reached and row.valid_to <= last:
            what = f"Intyget gäller till och med {day_text(row.valid_to)}"
            kind = TodoKind.CERTIFICATE_ENDS
            yield _row(scene, kind, person, what, row.valid_to, f"{row.certificate_id}")


def unassessed(scene: Scene) -> Iterator[TodoRow]:
    """Give the certificates that nobody has looked at for the sake of the plan. Source: TRE-63"""
    reached = scene.reached_here(Area.PLANNING)
    for person, row in latest_of(query.certificates_since(scene.reader, scene.today)).items():
        if person in reached and row.assessed_on is None:
            what = "Bedöm om planeringen kan fortsätta som den är"
            kind, day = TodoKind.PLAN_ASSESSED, row.seen_on
            yield _row(scene, kind, person, what, day, f"{row.certificate_id}")


def _programme(scene: Scene, person: UUID, ill: Sickness) -> Iterator[TodoRow]:
    if not _in_programme(scene, person):
        return
    if ill.first == scene.today:
        told, report = TodoKind.SICK_REPORTED, "Be personen sjukanmäla sig hos Arbetsförmedlingen"
        yield _row(scene, told, person, report, ill.first, f"{ill.first}")
    kind = TodoKind.PROGRAMME_SICK
    due = programme_day(ill.first, scene.number(SettingName.PROGRAMME_SICK_DAYS))
    if due <= scene.today + timedelta(days=timer_of(kind).ahead):
        what = "Se över anpassningar med Arbetsförmedlingen: platsen i programmet kan upphöra"
        yield _row(scene, kind, person, what, due, f"{ill.first}")


def _in_programme(scene: Scene, person: UUID) -> bool:
    """Whether Arbetsförmedlingen has placed the person: by route, or in work training."""
    if scene.route(person) is ReferralRoute.AF:
        return True
    today = scene.today
    return any(
        period.participant_id == person
        and period.form is ActivityForm.FAT
        and period.is_open
        and period.start <= today <= (period.end or today)
        for period in scene.periods
    )


def _by_person(scene: Scene) -> defaultdict[UUID, list[CertificateRow]]:
    found: defaultdict[UUID, list[CertificateRow]] = defaultdict(list)
    since = scene.today - timedelta(days=LOOKED_BACK)
    for row in query.certificates_since(scene.reader, since):
        found[row.participant_id].append(row)
    return found


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
