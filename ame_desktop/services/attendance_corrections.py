"""Changing marks so that nothing that staff marked is lost: a later change keeps both values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_rules import CORRECTION_DAYS, is_far_back, other_part
from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.expected import ExpectedPerson, Mark
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.services.attendance_reach import KnownPlace
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import Attendance, AttendanceCorrection
from ame_desktop.storage.repositories import attendance as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

OWN_BEFORE = "Egen avprickning ändrad."
"""Stands before the reason of a correction, so that it tells whose mark it was."""
TOO_FAR_BACK = (
    f"Du kan rätta närvaro {CORRECTION_DAYS} dagar bakåt. "
    "Be en konsulent eller närvaroadministratör om hjälp med äldre dagar."
)


@dataclass(frozen=True)
class ChangedMarks:
    """The person's marks of the day after a change, and whether an earlier value was kept."""

    marks: tuple[Mark, ...]
    kept_both: bool


def check_own_reach(ctx: Context, day: date) -> None:
    """Refuse a supervisor's change far back, and log the refusal.

    Raises:
        NotPermittedError: the roles reach their own arena only, and the day lies too far back.
    """
    covered = ctx.reach(Area.ATTENDANCE, Level.WRITE)
    if covered is Reach.OWN_ARENA and is_far_back(day, ctx.clock.today()):
        ctx.note("attendance.correct", LogKind.DENIED)
        raise NotPermittedError(TOO_FAR_BACK)


def apply_mark(
    work: UnitOfWork, draft: MarkDraft, today: date, known: KnownPlace, *, flagged: bool
) -> ChangedMarks:
    """Make the stored marks what the draft says; on a closed day every change is a correction.

    A mark for the whole day takes the place of marks for its parts; a mark for a part leaves the
    other part as the whole day was marked.
    """
    held = {
        row.part: row
        for row in repository.marks(work, draft.participant_id, draft.day, draft.place_id)
    }
    keeper = _Keeper(work, draft, today, known)
    whole = held.get(DayPart.WHOLE)
    if draft.part is not DayPart.WHOLE and whole is not None:
        other = other_part(draft.part)
        keeper.keep(whole, draft.part, draft.state, draft.minutes)
        whole.part, whole.minutes = other, None
        held = {other: whole}
    elif draft.part is DayPart.WHOLE:
        for part in (DayPart.MORNING, DayPart.AFTERNOON):
            if part in held:
                keeper.keep(held[part], part, None, None)
                work.delete(held.pop(part))
    _set(work, draft, held, keeper, flagged)
    marks = tuple(_as_mark(held[part]) for part in DayPart if part in held)
    return ChangedMarks(marks, keeper.kept)


def keep_first_marks(
    work: UnitOfWork, day: date, waiting: Iterable[tuple[ExpectedPerson, DayPart]], reason: str
) -> None:
    """Keep that marks were first set when the day was closed already."""
    work.add(
        *(
            AttendanceCorrection(
                participant_id=person.participant_id,
                day=day,
                part=part,
                place_id=person.place_id,
                old_state=None,
                old_minutes=None,
                new_state=AttendanceState.PRESENT,
                new_minutes=None,
                reason=reason,
                by_id=work.staff_id,
                at=work.at,
            )
            for person, part in waiting
        )
    )


def _set(
    work: UnitOfWork,
    draft: MarkDraft,
    held: dict[DayPart, Attendance],
    keeper: "_Keeper",
    flagged: bool,
) -> None:
    row = held.get(draft.part)
    if draft.state is None:
        if row is not None:
            keeper.keep(row, draft.part, None, None)
            work.delete(held.pop(draft.part))
    elif row is None:
        keeper.keep(None, draft.part, draft.state, draft.minutes)
        held[draft.part] = _new_row(work, draft, flagged)
        work.add(held[draft.part])
    elif (row.state, row.minutes) != (draft.state, draft.minutes):
        keeper.keep(row, draft.part, draft.state, draft.minutes)
        if row.state is not draft.state:
            # Why somebody was away says nothing of another state.
            row.note = ""
        row.state, row.minutes = draft.state, draft.minutes
        row.source = MarkSource.STAFF
        row.set_by_id, row.set_at = work.staff_id, work.at


@dataclass
class _Keeper:
    work: UnitOfWork
    draft: MarkDraft
    today: date
    known: KnownPlace
    kept: bool = False

    def keep(
        self,
        old: Attendance | None,
        part: DayPart,
        state: AttendanceState | None,
        minutes: int | None,
    ) -> None:
        """Keep both values where the old one is another person's or an earlier day's."""
        if not self._is_correction(old):
            return
        self.kept = True
        own = OWN_BEFORE if old is not None and old.source is MarkSource.SELF else ""
        reason = " ".join(words for words in (own, self.draft.reason.strip()) if words)
        self.work.add(
            AttendanceCorrection(
                participant_id=self.draft.participant_id,
                day=self.draft.day,
                part=part,
                place_id=self.draft.place_id,
                old_state=old.state if old else None,
                old_minutes=old.minutes if old else None,
                new_state=state,
                new_minutes=minutes,
                reason=reason,
                by_id=self.work.staff_id,
                at=self.work.at,
            )
        )

    def _is_correction(self, old: Attendance | None) -> bool:
        if self.known.closed:
            return True
        if old is None:
            return is_far_back(self.draft.day, self.today, self.known.correction_days)
        if old.source is MarkSource.SELF:
            return True
        set_on = old.set_at.astimezone(STOCKHOLM).date()
        return set_on < self.today or old.set_by_id != self.work.staff_id


def _new_row(work: UnitOfWork, draft: MarkDraft, flagged: bool) -> Attendance:
    state = draft.state or AttendanceState.PRESENT
    return Attendance(
        id=new_id(),
        participant_id=draft.participant_id,
        day=draft.day,
        part=draft.part,
        place_id=draft.place_id,
        state=state,
        minutes=draft.minutes,
        outside_period=flagged,
        set_by_id=work.staff_id,
        set_at=work.at,
        note="",
        version=1,
    )


def _as_mark(row: Attendance) -> Mark:
    mark_id: UUID = row.id
    return Mark(
        mark_id,
        row.part,
        row.state,
        row.minutes,
        row.note,
        row.outside_period,
        row.version,
        row.source or MarkSource.STAFF,
    )
