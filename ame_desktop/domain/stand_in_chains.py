"""Stand-ins who are away too: whose work goes on to whom, and what is said of it.

Source: RAG-33, NAT-38.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.stand_ins import Away, StandInDraft, StandInRow, stands_in
from ame_desktop.domain.swedish_dates import day_text


def handed_on(
    to: UUID, start: date, end: date, rows: Iterable[StandInRow]
) -> tuple[StandInRow, ...]:
    """Return what comes to somebody by way of stand-ins on some days, the nearest first.

    Each row is how somebody's work came; its days are those of the whole way. Who comes more than
    one way, or on other days too, comes more than once.
    """
    held = tuple(rows)
    ways: list[StandInRow] = []
    asked, seen = [(to, start, end)], {(to, start, end)}
    while asked:
        who, first, last = asked.pop(0)
        for row in held:
            key = (row.away_id, max(first, row.start), min(last, row.last))
            if row.stand_in_id != who or row.away_id == to or key[1] > key[2] or key in seen:
                continue
            ways.append(replace(row, start=key[1], end=key[2], ended_on=None))
            asked.append(key)
            seen.add(key)
    return tuple(ways)


def onward(
    rows: Iterable[StandInRow], roles: Mapping[UUID, frozenset[Role]], today: date
) -> tuple[StandInRow, ...]:
    """Return the stand-ins, and of those that hold today to whom the work goes on.

    Args:
        rows: the stand-ins.
        roles: the staff's roles; who lacks what the work needs is passed by.
        today: the day that it is.
    """
    listed = tuple(rows)
    held = [row for row in listed if row.holds(today)]
    return tuple(
        replace(row, on_to=_on_to(row, held, roles)) if row in held else row for row in listed
    )


def _on_to(
    row: StandInRow, held: Iterable[StandInRow], roles: Mapping[UUID, frozenset[Role]]
) -> str:
    nobody = frozenset[Role]()
    way = [row]
    for step in way:
        # What is added is gone through too: the whole way, each step once.
        way += [other for other in held if other.away_id == step.stand_in_id and other not in way]
    away = [
        Away(
            step.away_id,
            roles.get(step.away_id, nobody),
            frozenset(),
            frozenset({step.stand_in_id}),
        )
        for step in way
    ]
    gone = {step.away_id for step in way}
    last = {step.stand_in_id: step.stand_in for step in way if step.stand_in_id not in gone}
    return " och ".join(
        name
        for one, name in last.items()
        if one != row.stand_in_id
        and row.away_id in stands_in(one, roles.get(one, nobody), away).people
    )


def check_circle(row: StandInRow, rows: Iterable[StandInRow]) -> None:
    """Refuse that somebody's work goes round and comes back to the one who is away.

    Raises:
        DomainError: the stand-in is away on some of the days, and the colleague stands in.
    """
    ways = handed_on(row.away_id, row.start, row.last, rows)
    if any(way.away_id == row.stand_in_id for way in ways):
        raise DomainError(
            f"{row.stand_in} är borta några av dagarna, och det arbetet går till {row.away}. "
            "Utse någon annan till vikarie.",
            field="stand_in",
        )


def told(rows: Iterable[StandInRow], me: UUID, people: frozenset[UUID]) -> tuple[str, ...]:
    """Return what somebody who is away, or a stand-in, sees over the day's work.

    Args:
        rows: the stand-ins of the day.
        me: who is told.
        people: whose work comes to the one who is told.
    """
    held = tuple(rows)
    lines = [_told_stand_in(row, me, held) for row in held if row.away_id == me]
    for way in _people(handed_on(me, date.min, date.max, held)):
        until = day_text(way.last)
        if way.stand_in_id == me:
            lines.append(f"Du är vikarie för {way.away} till och med {until}.")
        elif way.away_id in people:
            lines.append(
                f"Du är vikarie även för {way.away} till och med {until}, "
                f"eftersom {way.stand_in} är borta."
            )
    return tuple(lines)


def _told_stand_in(row: StandInRow, me: UUID, rows: Iterable[StandInRow]) -> str:
    line = f"{row.stand_in} är din vikarie till och med {day_text(row.last)}."
    others = [other for other in rows if other.away_id == row.stand_in_id != me]
    if not others:
        return line
    names = " och ".join(dict.fromkeys(other.stand_in for other in others))
    return f"{line} {row.stand_in} är också borta, och {names} är vikarie i stället."


def told_on(
    draft: StandInDraft,
    roles: Mapping[UUID, frozenset[Role]],
    names: Mapping[UUID, str],
    others: Iterable[StandInRow],
) -> tuple[str, ...]:
    """Return what is said of the work that the one who is away did for others.

    Args:
        draft: who stands in now, for whom, and on which days.
        roles: the staff's roles.
        names: the staff's names.
        others: the other stand-ins.
    """
    ways = _people(handed_on(draft.away_id, draft.start, draft.end, others))
    nobody = frozenset[Role]()
    colleagues = [
        Away(one, roles.get(one, nobody), frozenset(), frozenset({to}))
        for one, to in (
            (draft.away_id, draft.stand_in_id),
            *((way.away_id, way.stand_in_id) for way in ways),
        )
    ]
    to = draft.stand_in_id
    reached = stands_in(to, roles.get(to, nobody), colleagues).people
    return tuple(
        f"Arbetet för {way.away}, som {way.stand_in} är vikarie för, "
        + (
            f"går också till {names[to]} de dagarna."
            if way.away_id in reached
            else f"kan inte gå till {names[to]}. Utse en egen vikarie för {way.away}."
        )
        for way in ways
    )


def _people(ways: Iterable[StandInRow]) -> tuple[StandInRow, ...]:
    """Return each person once, by the nearest way."""
    found: dict[UUID, StandInRow] = {}
    for way in ways:
        found.setdefault(way.away_id, way)
    return tuple(found.values())
