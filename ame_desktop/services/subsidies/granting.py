"""Writing supports down: a new one, a change, an extension by a new decision, and an end."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import plain_text
from ame_desktop.domain.subsidies import (
    Decision,
    SubsidyDraft,
    SubsidyPeriod,
    SubsidyState,
    SubsidyTypeRow,
)
from ame_desktop.domain.subsidy_drafts import checked_draft, state_of
from ame_desktop.domain.subsidy_figures import terms_on
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, require_behind, require_participant
from ame_desktop.storage.models.subsidies import Subsidy
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.visibility import may_meet

_COLUMNS = (
    "participant_id",
    "type_id",
    "start",
    "end",
    "variant",
    "placement_id",
    "decision_number",
    "decided_on",
    "level_percent",
    "wage",
    "extent_percent",
    "extra_amount",
    "day_rate",
    "applied_on",
    "note",
)


def grant(ctx: Context, draft: SubsidyDraft) -> Result[UUID]:
    """Write a support down; without a decision number it is a draft.

    Too long periods and overlaps stop nobody: the rows say them. Source: RAG-24.

    Raises:
        NotFoundError: there is no such person, type or placement of theirs.
        NotPermittedError: the roles may not change subsidies.
        DomainError: the draft does not add up.
    """
    require_participant(ctx, draft.participant_id, Area.SUBSIDIES, Level.WRITE)
    checked, kind = _checked(ctx, draft)
    row = Subsidy(id=new_id(), state=state_of(checked), **_columns(checked))
    with ctx.write("subsidies.grant", Topic.SUBSIDIES) as work:
        work.add(row)
        return work.done(row.id, f"Lade till {_named(kind)}{_as_draft(checked)}.")


def change(ctx: Context, subsidy_id: UUID, version: int, draft: SubsidyDraft) -> Result[None]:
    """Change what is written of a support; whose it is stays.

    Raises:
        NotFoundError: there is no such support, type or placement of theirs.
        NotPermittedError: the roles may not change subsidies.
        DomainError: the draft does not add up.
        ConflictError: somebody else has changed it since.
    """
    person = _writable(ctx, subsidy_id)
    if draft.participant_id != person:
        raise DomainError("Stödet hör till en annan person.", field="participant_id")
    checked, kind = _checked(ctx, draft)
    with ctx.write("subsidies.change", Topic.SUBSIDIES) as work:
        row = work.get(Subsidy, subsidy_id, version)
        for name, value in _columns(checked).items():
            setattr(row, name, value)
        if row.state is not SubsidyState.ENDED:
            row.state = state_of(checked)
        return work.done(None, f"Ändrade {_named(kind)}{_as_draft(checked)}.")


def extend(ctx: Context, subsidy_id: UUID, version: int, decision: Decision) -> Result[UUID]:
    """Write a new decision on the same support: it begins the day after, and keeps the rest.

    Raises:
        NotFoundError: there is no such support, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        DomainError: the support has no end, or another decision follows it already.
        ConflictError: somebody else has changed it since.
    """
    held = _stored(ctx, subsidy_id)
    draft = held.draft
    if draft.end is None:
        raise DomainError("Stödet har ingen sista dag. Skriv den först.", field="end")
    if held.has_next:
        raise DomainError("Ett nytt beslut följer redan. Förläng det i stället.", field="end")
    new = SubsidyDraft(
        draft.participant_id,
        draft.type_id,
        decision.start or draft.end + timedelta(days=1),
        decision.end,
        draft.variant,
        draft.placement_id,
        decision.decision_number,
        decision.decided_on,
        draft.level_percent if decision.level_percent is None else decision.level_percent,
        draft.wage if decision.wage is None else decision.wage,
        draft.extent_percent,
        draft.extra_amount,
        draft.day_rate,
        note=draft.note,
    )
    if new.start <= draft.end:
        raise DomainError(f"Det nya beslutet börjar efter {draft.end}.", field="start")
    checked, kind = _checked(ctx, new)
    row = Subsidy(id=new_id(), state=state_of(checked), previous_id=subsidy_id, **_columns(checked))
    with ctx.write("subsidies.extend", Topic.SUBSIDIES) as work:
        earlier = work.get(Subsidy, subsidy_id, version)
        if decision.applied_on is not None:
            earlier.applied_on = decision.applied_on
        work.add(row)
        return work.done(row.id, f"Förlängde {_named(kind)}{_as_draft(checked)}.")


def end(ctx: Context, subsidy_id: UUID, version: int, day: date, reason: str = "") -> Result[None]:
    """End a support on a day; what it has given stays.

    Raises:
        NotFoundError: there is no such support, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        DomainError: the day lies before the support's first day or after its last.
        ConflictError: somebody else has changed it since.
    """
    draft = _stored(ctx, subsidy_id).draft
    said = plain_text(reason, "Orsaken", field="reason")
    if day < draft.start or (draft.end is not None and day > draft.end):
        raise DomainError("Välj en dag mellan stödets första och sista dag.", field="end")
    with ctx.write("subsidies.end", Topic.SUBSIDIES) as work:
        work.because(said)
        row = work.get(Subsidy, subsidy_id, version)
        row.end, row.state = day, SubsidyState.ENDED
        return work.done(None, f"Avslutade stödet {day}.")


def mark_applied(ctx: Context, subsidy_id: UUID, version: int, day: date | None) -> Result[None]:
    """Note the day that a new decision was applied for, so that the radar stops asking.

    Raises:
        NotFoundError: there is no such support, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        ConflictError: somebody else has changed it since.
    """
    _writable(ctx, subsidy_id)
    with ctx.write("subsidies.applied", Topic.SUBSIDIES) as work:
        work.get(Subsidy, subsidy_id, version).applied_on = day
        said = "Tog bort ansökans dag." if day is None else f"Ansökan om nytt beslut {day}."
        return work.done(None, said)


def remove(ctx: Context, subsidy_id: UUID, version: int) -> Result[None]:
    """Remove a support that was written down by mistake: a draft that nothing follows.

    Raises:
        NotFoundError: there is no such support, or not for this actor.
        NotPermittedError: the roles may not change subsidies.
        DomainError: it has a decision, so it is ended instead.
        ConflictError: something hangs on it.
    """
    _writable(ctx, subsidy_id)
    with ctx.write("subsidies.remove", Topic.SUBSIDIES) as work:
        row = work.get(Subsidy, subsidy_id, version)
        if row.state is not SubsidyState.DRAFT:
            raise DomainError("Stödet har ett beslut. Avsluta det i stället.", field="state")
        work.delete(row)
        return work.done(None, "Tog bort utkastet.")


def _checked(ctx: Context, draft: SubsidyDraft) -> tuple[SubsidyDraft, SubsidyTypeRow]:
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        kinds = {kind.type_id: kind for kind in types(reader)}
        placed = draft.placement_id is None or any(
            choice.participant_id == draft.participant_id
            for choice in query.placements(reader, visible, query.is_placement(draft.placement_id))
        )
    if not placed:
        raise DomainError("Välj en av personens egna placeringar.", field="placement_id")
    kind = kinds.get(draft.type_id)
    if kind is None:
        raise NotFoundError("Välj en stödform i listan.", field="type_id")
    terms = terms_on(kind.figures, kind.type_id, draft.variant, draft.start)
    return checked_draft(draft, kind, terms), kind


def _writable(ctx: Context, subsidy_id: UUID) -> UUID:
    return require_behind(ctx, Subsidy, subsidy_id, Area.SUBSIDIES, Level.WRITE)


def _stored(ctx: Context, subsidy_id: UUID) -> SubsidyPeriod:
    person = _writable(ctx, subsidy_id)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = query.supports(reader, visible, query.of_person(person))
    for row in found:
        if row.period.subsidy_id == subsidy_id:
            return row.period
    raise NotFoundError(GONE)


def _columns(draft: SubsidyDraft) -> dict[str, object]:
    return {name: getattr(draft, name) for name in _COLUMNS}


def _named(kind: SubsidyTypeRow) -> str:
    return kind.short_name if kind.short_name.isupper() else kind.short_name.lower()


def _as_draft(draft: SubsidyDraft) -> str:
    return "" if draft.decision_number else " som utkast, beslutet saknas"
