"""A mapping as it is read, and as it is to be stored: frozen rows and drafts."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.mapping import MappingArea, MappingState, MotivationField


@dataclass(frozen=True)
class PartRow:
    """An area's three columns; ``part_id`` is ``None`` where nothing has been written yet."""

    area: MappingArea
    part_id: UUID | None = None
    version: int = 0
    hinder: str = field(default="", repr=False)
    facts: str = field(default="", repr=False)
    resources: str = field(default="", repr=False)

    @property
    def columns(self) -> tuple[str, str, str]:
        """The three texts, as they stand on the form: hinder, facts, resources."""
        return self.hinder, self.facts, self.resources

    @property
    def written(self) -> int:
        """How many of the columns hold something."""
        return sum(bool(text) for text in self.columns)


@dataclass(frozen=True)
class SessionRow:
    """A booked meeting; ``held`` is ``None`` until somebody has said how it went."""

    session_id: UUID
    version: int
    day: date
    start_minute: int
    minutes: int
    interpreter: bool
    held: bool | None


@dataclass(frozen=True)
class ActionRow:
    """What the mapping leads to, who does it, and by when. Source: OSB-53."""

    action_id: UUID
    version: int
    what: str = field(repr=False)
    responsible: str
    responsible_id: UUID | None
    due: date | None
    done_on: date | None


@dataclass(frozen=True)
class MappingRow:
    """One mapping of a person, as the choice between them shows it."""

    mapping_id: UUID
    version: int
    state: MappingState
    started_on: date
    by: str
    signed_on: date | None


@dataclass(frozen=True)
class SummaryDraft:
    """The running text, its three closing fields and the person's comments. Source: OSB-51."""

    summary: str = field(default="", repr=False)
    assessment: str = field(default="", repr=False)
    rehabilitation: str = field(default="", repr=False)
    other_actions: str = field(default="", repr=False)
    comments: str = field(default="", repr=False)


@dataclass(frozen=True)
class CrossDraft:
    """The motivation page: the cross, the will to change, and where in the change one is."""

    fields: dict[MotivationField, str] = field(default_factory=dict, repr=False)
    will: str = field(default="", repr=False)
    change_stage: str = field(default="", repr=False)


@dataclass(frozen=True)
class SessionDraft:
    """A meeting to be booked; times in minutes. Source: OSB-31, OSB-33."""

    day: date
    start_minute: int
    minutes: int
    interpreter: bool = False


@dataclass(frozen=True)
class ActionDraft:
    """An action to be stored; ``responsible`` is somebody outside the unit."""

    what: str = field(repr=False)
    due: date | None
    responsible_id: UUID | None = None
    responsible: str = ""


@dataclass(frozen=True)
class WholeMapping:
    """Everything that stands in one mapping."""

    row: MappingRow
    reviewed_on: date | None
    signed_by: str
    sealed_at: datetime | None
    stored_file_id: UUID | None
    cross: CrossDraft
    summary: SummaryDraft
    parts: tuple[PartRow, ...]
    sessions: tuple[SessionRow, ...]
    actions: tuple[ActionRow, ...]

    @property
    def is_open(self) -> bool:
        """Whether it is still written in."""
        return self.row.state is not MappingState.SIGNED

    @property
    def held(self) -> int:
        """How many meetings have been held."""
        return sum(1 for session in self.sessions if session.held)

    def part(self, area: MappingArea) -> PartRow:
        """Return what stands in an area."""
        return next((part for part in self.parts if part.area is area), PartRow(area))


@dataclass(frozen=True)
class MappingFile:
    """A person's mappings, the latest first, and the one that is shown.

    Args:
        participant_id: whose.
        name: the person's whole name.
        interpreter: the language that an interpreter is needed for, or nothing.
        rows: all of them.
        whole: the one that is shown.
        may_write: whether the case is reached for change.
        untrained: why whoever looks may not fill in the map, or nothing. Source: OSB-29.
        notice: what to think of, such as many meetings; nobody is stopped by it. Source: OSB-32.
        staff: who at the unit can answer for an action.
        most_minutes: how long a meeting lasts at most, or ``None`` where nothing is said.
    """

    participant_id: UUID
    name: str
    interpreter: str
    rows: tuple[MappingRow, ...]
    whole: WholeMapping | None
    may_write: bool
    untrained: str
    notice: str
    staff: tuple[tuple[UUID, str], ...]
    most_minutes: int | None

    @property
    def may_fill(self) -> bool:
        """Whether whoever looks may write in the map that is shown."""
        shown = self.whole is not None and self.whole.is_open
        return self.may_write and shown and not self.untrained
