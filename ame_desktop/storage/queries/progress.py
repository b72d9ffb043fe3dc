"""How close to work people have felt, person by person. Source: OSB-04, AFR-19."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, select

from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Reader


class Answers(NamedTuple):
    """A person's answers, the earliest first: the day, and the number from 1 to 10."""

    participant_id: UUID
    name: PersonName
    answers: tuple[tuple[date, int], ...]


def answers(
    reader: Reader, visible: ColumnElement[bool], first: date | None, last: date | None
) -> Iterator[Answers]:
    """Return everybody's answers in a span of days, both included, by name. One question."""
    query = (
        select(
            Participant.id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            ProgressMark.day,
            ProgressMark.closeness,
        )
        .join(ProgressMark, ProgressMark.participant_id == Participant.id)
        .where(ProgressMark.closeness.is_not(None), visible)
        .order_by(Participant.family_name, Participant.id, ProgressMark.day, ProgressMark.id)
    )
    if first is not None:
        query = query.where(ProgressMark.day >= first)
    if last is not None:
        query = query.where(ProgressMark.day <= last)
    for (person, *name), rows in groupby(reader.execute(query), key=lambda row: tuple(row[:5])):
        given, family, alias, born = name
        yield Answers(
            person,
            PersonName(given, family, alias, born),
            tuple((row.day, row.closeness) for row in rows),
        )
