"""Setting a figure of a subsidy type from a month on, with a look at whom it touches first."""

from dataclasses import replace
from datetime import date

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.subsidies import SubsidyTypeRow
from ame_desktop.domain.subsidy_amounts import kronor, whole_month
from ame_desktop.domain.subsidy_figures import FigureRow, Terms, terms_on
from ame_desktop.domain.subsidy_money import TermsDraft, TermsPreview, TouchedRow
from ame_desktop.domain.subsidy_periods import longest_end
from ame_desktop.domain.subsidy_terms import (
    checked_terms,
    figure_text,
    first_touched_month,
    preview_sentence,
    with_figure,
)
from ame_desktop.services.context import Context
from ame_desktop.services.subsidies.days import with_days
from ame_desktop.services.subsidies.rows import Known, known
from ame_desktop.storage.queries.subsidies import StoredSubsidy
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import subsidies as repository


def terms_preview(ctx: Context, draft: TermsDraft) -> TermsPreview:
    """Return what a figure would change, and whom it touches, before it is stored; it is logged.

    Raises:
        NotPermittedError: only the chief sets figures.
        NotFoundError: there is no such type.
        DomainError: the figure does not add up.
    """
    _require(ctx)
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        found = with_days(reader, visible, known(reader, visible, ctx.clock.today()))
    kind = _kind(tuple(found.types.values()), draft)
    figure = checked_terms(draft, kind)
    changed = replace(found, types={**found.types, kind.type_id: with_figure(kind, figure)})
    rows = (_touched(found, changed, stored, figure) for stored in found.stored)
    touched = tuple(row for row in rows if row is not None)
    held = terms_on(kind.figures, kind.type_id, figure.variant, figure.valid_from)
    ctx.note("subsidies.preview", LogKind.READ, count=len(touched))
    return TermsPreview(preview_sentence(figure, held.value(figure.figure), touched), touched)


def set_terms(ctx: Context, draft: TermsDraft) -> Result[None]:
    """Let a figure hold from a month's first day on; earlier months keep theirs.

    Raises:
        NotPermittedError: only the chief sets figures.
        NotFoundError: there is no such type.
        DomainError: the figure does not add up.
    """
    _require(ctx)
    with ctx.read() as reader:
        kind = _kind(types(reader), draft)
    figure = checked_terms(draft, kind)
    with ctx.write("settings.subsidy_figure", Topic.SUBSIDIES, Topic.SETTINGS) as work:
        repository.put_figure(work, figure)
        value = figure_text(figure.figure, figure.value)
        said = f"{kind.short_name}: {figure.figure.label.lower()} {value} från {figure.valid_from}."
        work.because(said)
        return work.done(None, said)


def _require(ctx: Context) -> None:
    ctx.require(Area.SUBSIDIES, Level.WRITE)
    ctx.require(Area.UNIT, Level.WRITE)


def _kind(kinds: tuple[SubsidyTypeRow, ...], draft: TermsDraft) -> SubsidyTypeRow:
    for kind in kinds:
        if kind.type_id == draft.type_id:
            return kind
    raise NotFoundError("Välj en stödform i listan.", field="type_id")


def _touched(
    before: Known, after: Known, stored: StoredSubsidy, figure: FigureRow
) -> TouchedRow | None:
    """Return what a support's first month with the figure would be, where anything differs."""
    period, draft = stored.period, stored.period.draft
    month = first_touched_month(figure.valid_from, draft.start, draft.end)
    if draft.type_id != figure.type_id or month is None:
        return None
    old, new = before.terms(draft, month), after.terms(draft, month)
    if old.value(figure.figure) == new.value(figure.figure):
        return None
    days = before.agreed_days.get(period.subsidy_id)
    was = whole_month(before.facts(period, month, days))
    becomes = whole_month(after.facts(period, month, days))
    text = _limit_text(period.first_start, old, new)
    if was != becomes:
        shown = ("inte känt" if amount is None else kronor(amount) for amount in (was, becomes))
        text = " → ".join(shown)
    return TouchedRow(
        period.subsidy_id,
        draft.participant_id,
        stored.name,
        before.type_of(draft).name,
        month,
        was,
        becomes,
        text or f"{figure.figure.label}: {figure_text(figure.figure, figure.value)}",
    )


def _limit_text(first_start: date, old: Terms, new: Terms) -> str:
    was, becomes = longest_end(first_start, old), longest_end(first_start, new)
    if was == becomes:
        return ""
    return f"Längst till {becomes or 'vidare'} i stället för {was or 'vidare'}"
