"""Writing in a mapping: its areas, the motivation cross and the summary.

Source: OSB-29, OSB-36 to OSB-51
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_areas import METHOD, whole_title
from ame_desktop.domain.mapping_rows import CrossDraft, PartRow, SummaryDraft
from ame_desktop.domain.mapping_rules import (
    UNTRAINED,
    check_open,
    checked_cross,
    checked_part,
    checked_summary,
)
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.rule_switches import is_on
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.mapping import Mapping, MappingPart, MappingSession
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import mapping as query
from ame_desktop.storage.repositories import mapping as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

_SUMMARY = ("summary", "assessment", "rehabilitation", "other_actions")


def begin(ctx: Context, participant_id: UUID, copied: UUID | None = None) -> Result[UUID]:
    """Begin a person's mapping; the texts of an earlier one can be taken along.

    A signed one is corrected so: the new one holds from when it is signed itself. The meeting that
    was booked when the person was received is taken along. Source: OSB-28.

    Args:
        ctx: who maps.
        participant_id: who is mapped.
        copied: the mapping whose texts the new one begins with.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: one is under way already.
    """
    require_participant(ctx, participant_id, Area.CASE, Level.WRITE)
    minutes = number_setting(ctx, SettingName.MAPPING_MINUTES)
    with ctx.write("mapping.begin", Topic.PLANNING) as work:
        person = work.get(Participant, participant_id)
        if repository.open_of(work, participant_id) is not None:
            raise DomainError("En kartläggning pågår redan. Skriv vidare i den.")
        row = Mapping(
            id=new_id(),
            participant_id=participant_id,
            started_on=ctx.clock.today(),
            by_id=ctx.actor.staff_id,
        )
        booked = repository.first_meeting(work, participant_id)
        work.add(row)
        repository.add_empty(work, row)
        work.session.flush()
        if booked is not None:
            work.add(_first_session(row, booked, minutes, bool(person.interpreter_language)))
        if copied is not None:
            _copy(work, work.get(Mapping, copied), row)
        return work.done(row.id, f"Började kartlägga tillsammans med {person.given_name}.")


def discard(ctx: Context, mapping_id: UUID, version: int) -> Result[None]:
    """Take a mapping away that was begun by mistake; one that is signed stays.

    Raises:
        NotPermittedError: the roles do not write in the case.
        DomainError: it is signed, or a meeting or an action hangs on it.
        ConflictError: somebody else has changed it since it was read.
    """
    writable(ctx, mapping_id)
    with ctx.write("mapping.discard", Topic.PLANNING) as work:
        row = work.get(Mapping, mapping_id, version)
        check_open(row.state)
        if repository.hanging_on(work, mapping_id):
            raise DomainError("Ta bort samtalen och åtgärderna först.")
        for part in repository.parts_of(work, mapping_id):
            work.delete(part)
        for field in repository.fields_of(work, mapping_id).values():
            work.delete(field)
        work.session.flush()
        work.delete(row)
        return work.done(None, "Tog bort kartläggningen som var påbörjad.")


def write_part(ctx: Context, part_id: UUID, version: int, draft: PartRow) -> Result[None]:
    """Write an area's three columns. Source: OSB-36.

    What had been gone through with the person is to be gone through anew.

    Raises:
        NotFoundError: there is no such area, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: whoever writes is not trained, it is signed, or a text has hidden signs.
        ConflictError: somebody else has changed it since it was read.
    """
    require_behind(ctx, MappingPart, part_id, Area.CASE, Level.WRITE)
    require_trained(ctx)
    said = checked_part(draft)
    with ctx.write("mapping.write", Topic.PLANNING) as work:
        row = work.get(MappingPart, part_id, version)
        _reopen(work.get(Mapping, row.mapping_id))
        row.hinder, row.facts, row.resources = said.columns
        return work.done(None, f"Sparade {whole_title(row.area).lower()}.")


def write_cross(ctx: Context, mapping_id: UUID, version: int, draft: CrossDraft) -> Result[None]:
    """Write the motivation page. Source: OSB-49, OSB-50.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: whoever writes is not trained, it is signed, or a text has hidden signs.
        ConflictError: somebody else has changed it since it was read.
    """
    writable(ctx, mapping_id)
    require_trained(ctx)
    said = checked_cross(draft)
    with ctx.write("mapping.motivation", Topic.PLANNING) as work:
        row = work.get(Mapping, mapping_id, version)
        _reopen(row)
        row.will, row.change_stage = said.will, said.change_stage
        held = repository.fields_of(work, mapping_id)
        for field, text in said.fields.items():
            held[field].text = text
        repository.touch(row)
        return work.done(None, "Sparade sidan om motivation.")


def write_summary(
    ctx: Context, mapping_id: UUID, version: int, draft: SummaryDraft
) -> Result[None]:
    """Write the summary with its closing fields and the person's comments. Source: OSB-51, OSB-52.

    Comments alone let what was gone through stand: they come when it is.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: whoever writes is not trained, it is signed, or a text has hidden signs.
        ConflictError: somebody else has changed it since it was read.
    """
    writable(ctx, mapping_id)
    require_trained(ctx)
    said = checked_summary(draft)
    with ctx.write("mapping.summary", Topic.PLANNING) as work:
        row = work.get(Mapping, mapping_id, version)
        check_open(row.state)
        if any(getattr(row, name) != getattr(said, name) for name in _SUMMARY):
            _reopen(row)
        for name in (*_SUMMARY, "comments"):
            setattr(row, name, getattr(said, name))
        return work.done(None, "Sparade sammanställningen.")


def writable(ctx: Context, mapping_id: UUID) -> UUID:
    """Return whose mapping it is, where the actor may write in the case.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
    """
    return require_behind(ctx, Mapping, mapping_id, Area.CASE, Level.WRITE)


def require_trained(ctx: Context) -> None:
    """Refuse those who are not trained in the method. Source: OSB-29.

    Raises:
        DomainError: the actor is not.
    """
    today = ctx.clock.today()
    with ctx.read() as reader:
        needed = is_on(reader, "OSB-29", today)
        if needed and not query.trained(reader, ctx.actor.staff_id, METHOD, today):
            raise DomainError(UNTRAINED, rule="OSB-29")


def _first_session(
    row: Mapping, booked: tuple[date, int], minutes: int, interpreter: bool
) -> MappingSession:
    return MappingSession(
        mapping_id=row.id,
        participant_id=row.participant_id,
        day=booked[0],
        start_minute=booked[1],
        minutes=minutes,
        interpreter=interpreter,
    )


def _reopen(row: Mapping) -> None:
    check_open(row.state)
    if row.state is MappingState.REVIEWED:
        row.state, row.reviewed_on = MappingState.DRAFT, None


def _copy(work: UnitOfWork, old: Mapping, new: Mapping) -> None:
    """Give a new mapping the texts of an earlier one of the same person."""
    if old.participant_id != new.participant_id:
        raise DomainError("Kartläggningen hör till någon annan. Välj en av deltagarens egna.")
    new.will, new.change_stage = old.will, old.change_stage
    for name in _SUMMARY:
        setattr(new, name, getattr(old, name))
    texts = {part.area: part for part in repository.parts_of(work, old.id)}
    for part in repository.parts_of(work, new.id):
        earlier = texts[part.area]
        part.hinder, part.facts, part.resources = (
            earlier.hinder,
            earlier.facts,
            earlier.resources,
        )
    said = repository.fields_of(work, old.id)
    for field, row in repository.fields_of(work, new.id).items():
        row.text = said[field].text
