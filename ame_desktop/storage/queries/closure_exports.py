"""Closures with their outcome, for the list that leaves the program."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import aliased

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.closure_drafts import EnrolmentRow
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.participants import Enrolment, Participant, Referral
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.enrolments import enrolment_row
from ame_desktop.storage.store import Reader

Span = tuple[date | None, date | None]
Closure = tuple[UUID, PersonName, ReferralRoute | None, EnrolmentRow]


def closures(reader: Reader, visible: ColumnElement[bool], span: Span) -> Iterator[Closure]:
    """Give the times at the unit that ended within a span of days."""
    first, last = span
    # Conditions on people look in this table too, and must not be taken to mean the same row.
    came = aliased(Referral)
    query = (
        select(
            *Enrolment.__table__.columns,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            came.route,
        )
        .join(Participant, Participant.id == Enrolment.participant_id)
        .join(came, came.id == Enrolment.referral_id, isouter=True)
        .where(
            visible,
            Enrolment.end.is_not(None),
            Enrolment.end >= first if first is not None else true(),
            Enrolment.end <= last if last is not None else true(),
        )
        .order_by(Enrolment.end, Enrolment.id)
    )
    for row in reader.execute(query).mappings():
        name = PersonName(row["given_name"], row["family_name"], row["alias"], row["birth_date"])
        yield row["participant_id"], name, row["route"], enrolment_row(row)


def forms(reader: Reader) -> dict[UUID, list[tuple[ActivityForm, date]]]:
    """Return each person's activity forms that were approved, with their first day."""
    found: defaultdict[UUID, list[tuple[ActivityForm, date]]] = defaultdict(list)
    query = (
        select(Placement.participant_id, Placement.form, Placement.start)
        .where(Placement.state.in_((PlacementState.APPROVED, PlacementState.ENDED)))
        .order_by(Placement.start)
    )
    for person, form, start in reader.execute(query):
        found[person].append((form, start))
    return found
