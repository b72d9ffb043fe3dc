"""A person's times at the unit: the latest one with its outcome, and what is open at its end."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import RowMapping, or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.closure_drafts import EnrolmentRow, StatisticsDraft
from ame_desktop.domain.placement_rules import closed_with_time
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.participants import Enrolment
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyType
from ame_desktop.storage.queries.arenas import not_over
from ame_desktop.storage.store import Reader

_OPEN = (
    PlacementState.DRAFT,
    PlacementState.WAITING,
    PlacementState.RETURNED,
    PlacementState.APPROVED,
)


def latest(reader: Reader, participant_id: UUID) -> EnrolmentRow | None:
    """Return the latest time as participant."""
    query = select(Enrolment.__table__).where(Enrolment.participant_id == participant_id)
    row = (
        reader.execute(query.order_by(Enrolment.start.desc(), Enrolment.id.desc()))
        .mappings()
        .first()
    )
    return None if row is None else enrolment_row(row)


def enrolment_row(row: RowMapping) -> EnrolmentRow:
    """Return a time at the unit from its columns."""
    return EnrolmentRow(
        row["id"],
        row["version"],
        row["start"],
        row["end"],
        row["end_reason"],
        row["closure"],
        row["outcome_from"],
        row["employer"],
        row["regular_employer"],
        row["subsidy_code"],
        row["studies"],
        row["csn_eligible"],
        row["lasts_two_months"],
        row["lasted_a_month"],
        row["confirmed_on"],
        StatisticsDraft(row["sex"], row["education"], row["foreign_born"], row["income_at_start"]),
    )


@dataclass(frozen=True)
class OpenPlacement:
    """A placement that nobody has closed."""

    form: ActivityForm
    place: str
    state: PlacementState
    start: date
    end: date | None

    @property
    def text(self) -> str:
        """Form, place and state."""
        where = f", {self.place}" if self.place else ""
        return f"{self.form.label}{where} ({self.state.value})"

    def runs_on(self, day: date) -> bool:
        """Whether it would be closed with a time that ends on a day."""
        return closed_with_time(self.state, (self.start, self.end), day, day) is not None


def open_placements(reader: Reader, participant_id: UUID) -> tuple[OpenPlacement, ...]:
    """Return the placements that nobody has closed, the first to begin first."""
    query = (
        select(
            Placement.form,
            Placement.host_unit,
            Arena.name,
            Placement.state,
            Placement.start,
            Placement.end,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .where(Placement.participant_id == participant_id, Placement.state.in_(_OPEN))
        .order_by(Placement.start)
    )
    return tuple(
        OpenPlacement(row.form, row.host_unit or row.name or "", row.state, row.start, row.end)
        for row in reader.execute(query)
    )


def running_subsidies(
    reader: Reader, participant_id: UUID, day: date
) -> tuple[tuple[str, date | None], ...]:
    """Return the supports that have not ended by a day: the type's name and the last day."""
    query = (
        select(SubsidyType.name, Subsidy.end)
        .join(SubsidyType, SubsidyType.id == Subsidy.type_id)
        .where(
            Subsidy.participant_id == participant_id,
            Subsidy.state != SubsidyState.ENDED,
            or_(Subsidy.end.is_(None), Subsidy.end >= day),
        )
        .order_by(Subsidy.start)
    )
    return tuple((name, end) for name, end in reader.execute(query))


def arena_names(reader: Reader, participant_id: UUID, day: date) -> tuple[str, ...]:
    """Return the arenas that a person is in on a day or will be."""
    query = (
        select(Arena.name)
        .join(Membership, Membership.arena_id == Arena.id)
        .where(Membership.participant_id == participant_id, not_over(day))
        .order_by(Arena.position)
    )
    return tuple(dict.fromkeys(reader.scalars(query)))
