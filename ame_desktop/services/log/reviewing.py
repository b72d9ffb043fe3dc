"""The monthly follow-up of the log: drawn once, each line judged by somebody else, then closed.

Source: NAT-34
"""

from datetime import date, datetime, timedelta
from random import Random, SystemRandom
from uuid import UUID

from ame_desktop.domain.calendar import STOCKHOLM, month_span
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_minutes import Review, ReviewItem
from ame_desktop.domain.log_review import (
    Access,
    Drawn,
    DrawRules,
    HitRule,
    Verdict,
    checked_note,
    draw,
)
from ame_desktop.domain.log_rows import PROTECTED_NAME, LogRow
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.log.reading import day_begins, day_ends, names_for, sees_everything
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.log import LogReview, LogReviewItem
from ame_desktop.storage.queries import log_lines, log_reviews
from ame_desktop.storage.queries.log_reviews import StoredAccess
from ame_desktop.storage.store import Reader

NONE_DRAWN = "Månaden har inget urval än. Dra urvalet först."
OWN_LINE = "Raden är din egen. Någon annan med rätt att följa upp loggen bedömer den."
CLOSED = "Uppföljningen är avslutad och kan inte ändras."
_FILE_ROOMS = frozenset(
    {"participants", "notes", "consents", "observations", "final_documents", "subsidies"}
)
_PAGES_OF_A_FILE = frozenset({"placements.person", "placements.file", "attendance.person"})


def draw_review(ctx: Context, month: date, random: Random | None = None) -> Result[UUID]:
    """Draw a month's lines: some by chance, and what the rules find.

    Args:
        ctx: who follows up.
        month: a day of the month.
        random: decides the chance; left out, nobody can foresee it.

    Raises:
        NotPermittedError: only the chief follows the log up.
        ConflictError: the month has been drawn already.
        DomainError: the month has not begun.
    """
    _require(ctx, "log.draw")
    first, last = month_span(month.year, month.month)
    if first > ctx.clock.today():
        raise DomainError("Månaden har inte börjat. Välj en månad som har varit.")
    with ctx.read() as reader:
        found = _accesses(reader, first, last)
        drawn_before = log_reviews.review(reader, first) is not None
    if drawn_before:
        raise ConflictError("Månadens urval är redan draget.")
    drawn, left_out = draw(found, _rules(ctx), random or SystemRandom())
    with ctx.write("log.draw", Topic.LOG) as work:
        stored = LogReview(
            id=new_id(),
            month=first,
            drawn_at=work.at,
            drawn_by_id=ctx.actor.staff_id,
            left_out=left_out,
        )
        work.add(stored, *(_item(stored.id, line) for line in drawn))
        return work.done(stored.id, f"Drog {len(drawn)} rader.", undoable=False)


def review(ctx: Context, month: date) -> Review | None:
    """Return a month's follow-up, or ``None`` where it is not drawn; the reading is logged.

    Raises:
        NotPermittedError: only the chief follows the log up.
    """
    _require(ctx, "log.review")
    first, _ = month_span(month.year, month.month)
    with ctx.read() as reader:
        stored = log_reviews.review(reader, first)
        found = () if stored is None else log_reviews.items(reader, stored[0])
        names = names_for(ctx, reader)
        rows = log_lines.rows_of(reader, [item[2] for item in found], names)
    if stored is None:
        return None
    ctx.note("log.review", LogKind.READ, count=len(found))
    items = tuple(
        ReviewItem(
            key,
            version,
            rows[seq],
            _why_told(log_reviews.why_of(why), rows[seq]),
            verdict,
            note,
            at,
            by,
            whose == ctx.actor.staff_id,
        )
        for key, version, seq, why, verdict, note, at, by, whose in found
    )
    key, version, month, drawn_at, drawn_by, left_out, closed_at, closed_by = stored
    return Review(key, version, month, drawn_at, drawn_by, left_out, closed_at, closed_by, items)


def _why_told(why: tuple[tuple[HitRule, int], ...], row: LogRow) -> tuple[tuple[HitRule, int], ...]:
    """Say why a line was drawn, but not that somebody who is not to be met has a known surname."""
    if PROTECTED_NAME not in row.people:
        return why
    told = tuple((rule, times) for rule, times in why if rule is not HitRule.SURNAME)
    return told or tuple((HitRule.PROTECTED, times) for _, times in why)


def reviewed_months(ctx: Context) -> tuple[date, ...]:
    """Return the months that have a follow-up, the latest first.

    Raises:
        NotPermittedError: only the chief follows the log up.
    """
    _require(ctx, "log.review")
    with ctx.read() as reader:
        return log_reviews.months(reader)


def judge(
    ctx: Context, item_id: UUID, version: int, verdict: Verdict, note: str = ""
) -> Result[None]:
    """Say what was found of a drawn line; nobody judges their own.

    Raises:
        NotPermittedError: only the chief follows the log up.
        DomainError: the line is the actor's own, the month is closed, or a note is missing.
        ConflictError: somebody else judged it in the meantime.
    """
    _require(ctx, "log.judge")
    text = checked_note(verdict, note)
    with ctx.write("log.judge", Topic.LOG) as work:
        item = work.get(LogReviewItem, item_id, version)
        line = work.session.get(LogEntry, item.seq)
        if line is not None and line.staff_id == ctx.actor.staff_id:
            raise DomainError(OWN_LINE)
        if work.get(LogReview, item.review_id).closed_at is not None:
            raise DomainError(CLOSED)
        item.verdict, item.note = verdict, text
        item.judged_at, item.judged_by_id = work.at, ctx.actor.staff_id
        return work.done(None, f"Bedömde raden: {verdict.label.lower()}.")


def close_review(ctx: Context, month: date) -> Result[None]:
    """Close a month's follow-up when every line but the actor's own is judged.

    Raises:
        NotPermittedError: only the chief follows the log up.
        NotFoundError: the month is not drawn.
        DomainError: lines wait to be judged.
    """
    found = review(ctx, month)
    if found is None:
        raise NotFoundError(NONE_DRAWN)
    if found.to_judge:
        raise DomainError(f"{len(found.to_judge)} rader är inte bedömda än. Bedöm dem först.")
    with ctx.write("log.close", Topic.LOG) as work:
        stored = work.get(LogReview, found.review_id, found.version)
        stored.closed_at, stored.closed_by_id = work.at, ctx.actor.staff_id
        return work.done(None, "Avslutade månadens uppföljning.")


def _require(ctx: Context, action: str) -> None:
    if not sees_everything(ctx):
        ctx.deny(action)


def _rules(ctx: Context) -> DrawRules:
    return DrawRules(
        number_setting(ctx, SettingName.LOG_RANDOM_LINES),
        number_setting(ctx, SettingName.LOG_FILES_A_DAY),
        number_setting(ctx, SettingName.LOG_DAY_BEGINS),
        number_setting(ctx, SettingName.LOG_DAY_ENDS),
        number_setting(ctx, SettingName.LOG_RULE_LINES),
    )


def _item(review_id: UUID, line: Drawn) -> LogReviewItem:
    why = [[rule.value, times] for rule, times in line.why]
    return LogReviewItem(id=new_id(), review_id=review_id, seq=line.seq, why=why)


def _accesses(reader: Reader, first: date, last: date) -> tuple[Access, ...]:
    owners = log_reviews.case_staff(reader)
    leaders = log_reviews.arena_staff(reader)
    return tuple(
        _access(row, owners.get(row[5], frozenset()), leaders.get(row[5], ()))
        for row in log_reviews.accesses(reader, day_begins(first), day_ends(last))
    )


def _access(
    row: StoredAccess,
    owners: frozenset[UUID],
    leaders: tuple[tuple[UUID, date, date | None], ...],
) -> Access:
    seq, at, staff_id, name, action, person, family, protected = row
    local = at.astimezone(STOCKHOLM)
    leads = any(staff == staff_id and _there(local, start, end) for staff, start, end in leaders)
    room = action.partition(".")[0]
    in_file = room in _FILE_ROOMS or action in _PAGES_OF_A_FILE
    on_case = staff_id in owners or leads
    return Access(seq, local, staff_id, name, person, family, protected, in_file, on_case)


def _there(at: datetime, start: date, end: date | None) -> bool:
    """Whether somebody was in the arena that day, or the week before or after."""
    week = timedelta(days=7)
    return start - week <= at.date() and (end is None or at.date() <= end + week)
