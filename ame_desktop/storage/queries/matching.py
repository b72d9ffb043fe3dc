"""What a matching is made from, and the matchings that have been made. Source: OSB-54."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.matching import MATCHED, MatchDraft, MatchRow, SkillRow, SkillSource
from ame_desktop.domain.progress import RatingDraft, RatingRow
from ame_desktop.domain.qualifications import held_name, same_name
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.suggestions import Candidate, Held, PersonSide
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.briefing import TaskTemplate
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.mapping import CompetenceItem, Mapping, Matching
from ame_desktop.storage.queries.arenas import not_over, running_on
from ame_desktop.storage.queries.participant_files import qualifications, restrictions
from ame_desktop.storage.store import Reader


def is_mapped(reader: Reader, participant_id: UUID) -> bool:
    """Whether the person has a mapping that is signed. Source: OSB-52."""
    query = select(Mapping.id).where(
        Mapping.participant_id == participant_id, Mapping.state == MappingState.SIGNED
    )
    return reader.execute(query.limit(1)).first() is not None


def skills_of(reader: Reader, participant_id: UUID) -> tuple[SkillRow, ...]:
    """Return what a person knows, as it was written down."""
    query = (
        select(CompetenceItem.id, CompetenceItem.text, CompetenceItem.source, CompetenceItem.year)
        .where(CompetenceItem.participant_id == participant_id)
        .order_by(CompetenceItem.source, CompetenceItem.text)
    )
    return tuple(
        SkillRow(key, text, _source(source), year)
        for key, text, source, year in reader.execute(query)
    )


def _source(text: str) -> SkillSource:
    return next((source for source in SkillSource if source.value == text), SkillSource.LIFE)


def matches_of(reader: Reader, participant_id: UUID) -> tuple[MatchRow, ...]:
    """Return a person's matchings, the latest first."""
    query = (
        select(
            Matching.id,
            Matching.version,
            func.coalesce(Staff.name, ""),
            Arena.name,
            TaskTemplate.name,
            Matching.made_on,
            Matching.outcome,
            Matching.arena_id,
            Matching.template_id,
            Matching.place,
            Matching.wish,
            Matching.resources,
            Matching.needs,
            Matching.judgement,
        )
        .join(Staff, Staff.id == Matching.by_id, isouter=True)
        .join(Arena, Arena.id == Matching.arena_id, isouter=True)
        .join(TaskTemplate, TaskTemplate.id == Matching.template_id, isouter=True)
        .where(Matching.participant_id == participant_id)
        .order_by(Matching.made_on.desc(), Matching.id.desc())
    )
    return tuple(_match(tuple(row)) for row in reader.execute(query))


def _match(values: tuple[Any, ...]) -> MatchRow:
    key, version, by, arena, task, *plain, needs, judgement = values
    draft = MatchDraft(*(*plain, tuple(str(need) for need in needs), judgement))
    named = [part for part in (task, arena, draft.place) if part]
    return MatchRow(key, version, by, ", ".join(named), draft)


def ratings_of(reader: Reader, participant_id: UUID) -> tuple[RatingRow, ...]:
    """Return how close to work a person has felt, the earliest first. Source: OSB-04."""
    query = (
        select(
            ProgressMark.id,
            ProgressMark.version,
            func.coalesce(Staff.name, ""),
            ProgressMark.day,
            ProgressMark.closeness,
            ProgressMark.complexity,
            ProgressMark.note,
        )
        .join(Staff, Staff.id == ProgressMark.by_id, isouter=True)
        .where(ProgressMark.participant_id == participant_id)
        .order_by(ProgressMark.day, ProgressMark.id)
    )
    return tuple(
        RatingRow(key, version, by, RatingDraft(day, closeness, complexity, note))
        for key, version, by, day, closeness, complexity, note in reader.execute(query)
    )


def person_side(
    reader: Reader,
    participant_id: UUID,
    day: date,
    skills: tuple[SkillRow, ...],
    matches: tuple[MatchRow, ...],
) -> PersonSide:
    """Return what a person can, wants and needs on a day."""
    held = restrictions(reader, participant_id, day)
    may = qualifications(reader, participant_id)
    here = reader.scalars(
        select(Membership.arena_id).where(
            Membership.participant_id == participant_id, not_over(day)
        )
    )
    return PersonSide(
        tuple(
            Held(row.kind, row.max_kilograms)
            for row in held
            if row.valid_from is None or row.valid_from <= day
        ),
        frozenset(
            same_name(held_name(row.kind, row.text))
            for row in may
            if row.valid_to is None or row.valid_to >= day
        ),
        tuple(row.text for row in skills),
        next((row.draft.wish for row in matches if row.draft.wish), ""),
        frozenset(here),
        tuple(
            (row.draft.arena_id, row.draft.template_id, row.draft.made_on, row.outcome)
            for row in matches
            if row.draft.outcome is not None and row.draft.outcome not in MATCHED
        ),
    )


def candidates(reader: Reader, day: date) -> tuple[Candidate, ...]:
    """Return the places at the unit's arenas: their tasks, or the arena where it has none.

    People at an arena are counted whoever they are; nobody is named.
    """
    count = func.count(Membership.participant_id.distinct())
    members = select(Membership.arena_id, count).where(running_on(day))
    counted = reader.execute(members.group_by(Membership.arena_id))
    taken = {row[0]: int(row[1]) for row in counted}
    query = (
        select(
            Arena.id,
            Arena.name,
            Arena.calm,
            Arena.outdoor,
            Arena.kind,
            Arena.capacity,
            TaskTemplate.id,
            TaskTemplate.name,
            TaskTemplate.place,
            TaskTemplate.demands,
            TaskTemplate.lift_kilograms,
            TaskTemplate.needs_driver,
            TaskTemplate.indoors,
            TaskTemplate.qualifications,
        )
        .join(
            TaskTemplate,
            (TaskTemplate.arena_id == Arena.id) & TaskTemplate.active.is_(True),
            isouter=True,
        )
        .where(Arena.active, Arena.kind.not_in((ArenaKind.GROUP, ArenaKind.OTHER_UNITS)))
        .order_by(Arena.position, TaskTemplate.name)
    )
    return tuple(
        Candidate(
            row[0],
            row[1],
            row[2],
            (row[3] or row[4] is ArenaKind.UTEGRUPP) and not row[12],
            None if row[5] is None else row[5] - taken.get(row[0], 0),
            row[6],
            row[7] or "",
            row[8] or "",
            frozenset(RestrictionKind(value) for value in row[9] or ()),
            row[10],
            bool(row[11]),
            tuple(row[13] or ()),
        )
        for row in reader.execute(query)
    )
