"""Marks that were made while the server was away: what stood there, and what waits to be sent."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from ame_desktop.domain.attendance import DayRow, MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import ConflictError

Place = tuple[UUID, UUID]
OLDEST: Final = timedelta(days=60)
"""How long a mark waits before somebody looks at it again first."""
FORGOTTEN: Final = timedelta(days=90)
"""How long it is known that a mark has arrived; longer than one that is sent by itself waits."""
TOO_OLD: Final = "Markeringen har väntat i mer än 60 dagar. Kontrollera dagen innan du skickar den."


class SeenMark(NamedTuple):
    """A mark as it stood on the screen."""

    part: DayPart
    state: AttendanceState
    minutes: int | None


class StoredMark(NamedTuple):
    """A mark as it stands on the server: who set it, and when in local time."""

    seen: SeenMark
    by: str
    at: datetime


class ChangedMeanwhileError(ConflictError):
    """Somebody else marked the person while one's own mark waited for the server."""


@dataclass(frozen=True, slots=True)
class QueuedMark:
    """A mark that waits for the server.

    Args:
        command_id: what it is known by, however often it is sent.
        made_at: when it was made, in local time.
        draft: what was marked.
        seen: the person's marks at the place as they stood on the screen before; ``None`` where
            the person has said that the own mark holds whatever stands there.
        name: whom it concerns, for the list on the screen.
        rest: whether it was one of *Övriga närvarande*, who are marked only where nothing stands.
    """

    command_id: UUID
    made_at: datetime
    draft: MarkDraft
    seen: tuple[SeenMark, ...] | None
    name: str
    rest: bool = False

    @property
    def place(self) -> tuple[UUID, UUID, str]:
        """What it is about: marks of the same person, place and day follow upon each other."""
        return self.draft.participant_id, self.draft.place_id, self.draft.day.isoformat()

    @property
    def remark(self) -> str:
        """What the log says of a mark that arrives late."""
        return f"Markerad {self.made_at:%Y-%m-%d %H:%M}, utan kontakt med servern."

    def insisted(self) -> "QueuedMark":
        """Return the mark as it is sent when the person has said that it holds."""
        reason = self.draft.reason or self.remark
        return replace(self, draft=replace(self.draft, anyway=True, reason=reason), seen=None)


@dataclass(frozen=True, slots=True)
class HeldMark:
    """A mark that was not taken, with the sentence that says why; the person decides what holds."""

    mark: QueuedMark
    why: str


def seen_on(rows: Iterable[DayRow]) -> tuple[SeenMark, ...]:
    """Return a person's marks at a place as the screen shows them."""
    return tuple(
        SeenMark(row.part, row.state, row.minutes) for row in rows if row.state is not None
    )


def check_seen(mark: QueuedMark, stored: tuple[StoredMark, ...]) -> None:
    """Refuse a mark where something else stands by now than what the person saw.

    Raises:
        ChangedMeanwhileError: somebody else has marked in the meantime.
    """
    now = frozenset(one.seen for one in stored)
    if mark.seen is None or now == frozenset(mark.seen) or now == _wanted(mark.draft):
        return
    raise ChangedMeanwhileError(_told(stored))


def _wanted(draft: MarkDraft) -> frozenset[SeenMark]:
    if draft.state is None:
        return frozenset()
    return frozenset({SeenMark(draft.part, draft.state, draft.minutes)})


def _told(stored: tuple[StoredMark, ...]) -> str:
    if not stored:
        return "Någon annan har tagit bort markeringen."
    latest = max(stored, key=lambda one: one.at)
    part = "" if latest.seen.part is DayPart.WHOLE else f" ({latest.seen.part.label.lower()})"
    who = latest.by or "Någon annan"
    return f"{who} markerade {latest.seen.state.in_sentence}{part} {latest.at:%H:%M}."
