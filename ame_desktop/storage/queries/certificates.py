"""Certificates of a person and of all, and who has been sick lately."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select, union

from ame_desktop.domain.attendance_rules import LONG_SICK, SickSpell
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.certificates import CertificateRow, NamedCertificate
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.plans import Certificate
from ame_desktop.storage.queries.attendance import sick_spells
from ame_desktop.storage.store import Reader


def certificates_of(reader: Reader, participant_id: UUID) -> tuple[CertificateRow, ...]:
    """Return a person's certificates, the latest last day first."""
    query = _rows().where(Certificate.participant_id == participant_id)
    latest = query.order_by(Certificate.valid_to.desc(), Certificate.id.desc())
    return tuple(_certificate(tuple(row)) for row in reader.execute(latest))


def certificates_since(reader: Reader, day: date) -> tuple[CertificateRow, ...]:
    """Return all certificates that are valid on a day or later."""
    query = _rows().where(Certificate.valid_to >= day).order_by(Certificate.first_day)
    return tuple(_certificate(tuple(row)) for row in reader.execute(query))


def covering(reader: Reader, people: Collection[UUID], day: date) -> dict[UUID, date]:
    """Return until when each of these people has a certificate that covers a day."""
    query = select(Certificate.participant_id, func.max(Certificate.valid_to)).where(
        Certificate.participant_id.in_(list(people)),
        Certificate.first_day <= day,
        Certificate.valid_to >= day,
    )
    rows = reader.execute(query.group_by(Certificate.participant_id))
    return {row[0]: row[1] for row in rows}


def named_certificates(
    reader: Reader, visible: ColumnElement[bool], first: date | None, last: date | None
) -> tuple[NamedCertificate, ...]:
    """Return the certificates that are valid some day of a span, with whose they are."""
    query = _rows(
        Participant.given_name, Participant.family_name, Participant.alias, Participant.birth_date
    ).join(Participant, Participant.id == Certificate.participant_id)
    query = query.where(visible).order_by(Certificate.valid_to, Certificate.id)
    if first is not None:
        query = query.where(Certificate.valid_to >= first)
    if last is not None:
        query = query.where(Certificate.first_day <= last)
    rows = [tuple(row) for row in reader.execute(query)]
    return tuple(NamedCertificate(PersonName(*row[-4:]), _certificate(row[:-4])) for row in rows)


def spells(reader: Reader, visible: ColumnElement[bool], today: date) -> dict[UUID, SickSpell]:
    """Return the sick days of those who have been sick during the latest week, a year at most."""
    week = today - timedelta(days=7)
    marked = select(Attendance.participant_id).where(
        Attendance.state == AttendanceState.SICK, Attendance.day.between(week, today)
    )
    told = select(AnnouncedAbsence.participant_id).where(
        AnnouncedAbsence.state == AttendanceState.SICK,
        AnnouncedAbsence.start <= today,
        AnnouncedAbsence.end >= week,
    )
    sick = union(marked, told).subquery()
    query = select(Participant.id).where(visible, Participant.id.in_(select(sick.c[0])))
    return sick_spells(reader, set(reader.execute(query).scalars()), today, LONG_SICK)


def _rows(*more: Any) -> Select[Any]:
    return select(
        Certificate.id,
        Certificate.version,
        Certificate.participant_id,
        Certificate.first_day,
        Certificate.valid_to,
        Certificate.extent_percent,
        Certificate.seen_on,
        Certificate.assessed_on,
        Staff.name,
        *more,
    ).join(Staff, Staff.id == Certificate.by_id, isouter=True)


def _certificate(row: tuple[Any, ...]) -> CertificateRow:
    key, version, person, first, last, extent, seen, assessed, by = row
    return CertificateRow(key, version, person, first, last, extent, seen, assessed, by or "")
