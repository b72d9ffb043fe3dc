"""The corrections of attendance, as the book of them and its lists show them."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.correction_book import CorrectionRow
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import AttendanceCorrection
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader

_HOME = aliased(Arena)
"""The arena that those at other units belong to."""
_ARENA = func.coalesce(Arena.id, _HOME.id)
_PLACE = func.coalesce(func.nullif(Placement.host_unit, ""), Arena.name, _HOME.name, "")


def corrections(
    reader: Reader,
    visible: Condition,
    first: date | None,
    last: date | None,
    arenas: Collection[UUID] | None = None,
) -> tuple[CorrectionRow, ...]:
    """Return the corrections of marks of some days, the latest day first.

    Args:
        reader: an open connection.
        visible: whom they may be about.
        first: the first day that was marked; ``None`` is no limit.
        last: the last day that was marked; ``None`` is no limit.
        arenas: where; ``None`` is everywhere.
    """
    table = AttendanceCorrection
    query = (
        select(
            table.id,
            table.day,
            table.part,
            Participant.id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            _ARENA,
            _PLACE,
            table.old_state,
            table.old_minutes,
            table.new_state,
            table.new_minutes,
            table.at,
            func.coalesce(Staff.name, ""),
            table.reason,
        )
        .join(Participant, Participant.id == table.participant_id)
        .join(Arena, Arena.id == table.place_id, isouter=True)
        .join(Placement, Placement.id == table.place_id, isouter=True)
        .join(
            _HOME,
            and_(Placement.id.is_not(None), _HOME.kind == ArenaKind.OTHER_UNITS),
            isouter=True,
        )
        .join(Staff, Staff.id == table.by_id, isouter=True)
        .where(visible, *_limits(first, last, arenas))
        .order_by(table.day.desc(), table.at.desc(), table.id)
    )
    return tuple(
        CorrectionRow(key, day, part, person, PersonName(given, family, alias, born), *rest)
        for key, day, part, person, given, family, alias, born, *rest in map(
            tuple, reader.execute(query)
        )
    )


def _limits(
    first: date | None, last: date | None, arenas: Collection[UUID] | None
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if first is not None:
        found.append(AttendanceCorrection.day >= first)
    if last is not None:
        found.append(AttendanceCorrection.day <= last)
    if arenas is not None:
        found.append(or_(Arena.id.in_(arenas), _HOME.id.in_(arenas)))
    return found
