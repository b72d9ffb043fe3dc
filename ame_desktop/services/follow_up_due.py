"""Who is due for a follow-up, and whom it is addressed to: the one list that all others use.

Source: OSB-70, TRE-02
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.follow_up_rules import Standing, addressed, due_on, since
from ame_desktop.domain.follow_ups import DueRow
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import follow_ups as query
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.standing import own_case
from ame_desktop.storage.queries.visibility import Condition, may_meet
from ame_desktop.storage.store import Reader


def due_rows(
    reader: Reader, visible: Condition, today: date, months: int | None = None
) -> tuple[DueRow, ...]:
    """Return everybody who is at the unit with the day of their next follow-up, the first first.

    Nine questions, however many people there are. ``months`` between follow-ups are those of the
    setting, unless another number is to be tried. Source: OSB-70, RAG-08 to RAG-13
    """
    held_today = setting_on(unit_settings.settings(reader), SettingName.FOLLOW_UP_MONTHS, today)
    interval = months or int(held_today.value["antal"])
    here = query.present_times(reader, today)
    cases = query.cases(reader)
    latest = query.latest_held(reader)
    meetings = query.planned(reader)
    places = query.running_places(reader, today)
    arenas = people.arenas_of(reader, today)
    names = people.names(reader, visible)
    rows = []
    for key in names.keys() & here.keys():
        running = places.get(key, [])
        held, agreed = latest.get(key, (None, None))
        standing = Standing(here[key], running[0].start if running else None, held)
        case, meeting = cases.get(key), meetings.get(key)
        if meeting is None and held is not None and agreed is not None and held == since(standing):
            meeting = query.Meeting(None, agreed, None)
        rows.append(
            DueRow(
                key,
                names[key],
                tuple(name for _, name in arenas.get(key, ())),
                "; ".join(place.text for place in running),
                case.route if case else None,
                addressed(case),
                held,
                since(standing),
                due_on(standing, interval),
                meeting.follow_up_id if meeting else None,
                meeting.day if meeting else None,
                meeting.minute if meeting else None,
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.act_on, row.name.listed, row.participant_id)))


def due_of(reader: Reader, participant_id: UUID, visible: Condition, today: date) -> DueRow | None:
    """Return one person's row of the list; ``None`` if the person is not at the unit."""
    rows = due_rows(reader, visible, today)
    return next((row for row in rows if row.participant_id == participant_id), None)


def reached(ctx: Context) -> Condition:
    """Return whose follow-ups the person reads: all, or those of the own cases.

    Raises:
        NotPermittedError: the roles reach no follow-ups.
    """
    covered = ctx.require_some(Area.FOLLOW_UPS, Level.READ)
    met = may_meet(ctx.actor.staff_id)
    return met if covered is Reach.ALL else met & own_case(ctx.actor)


def due_list(ctx: Context) -> tuple[DueRow, ...]:
    """Return who is due for a follow-up, of those whose follow-ups the person reads; it is logged.

    Raises:
        NotPermittedError: the roles reach no follow-ups.
    """
    visible = reached(ctx)
    with ctx.read() as reader:
        rows = due_rows(reader, visible, ctx.clock.today())
    ctx.note("follow_ups.due", LogKind.READ, count=len(rows))
    return rows
