"""Adaptations as functions, and qualifications with the day they run out."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import fitting_line, fitting_text
from ame_desktop.domain.qualifications import LONGEST_NAME, parse_names
from ame_desktop.domain.restrictions import (
    QualificationDraft,
    QualificationKind,
    RestrictionDraft,
    RestrictionKind,
    diagnosis_warning,
)
from ame_desktop.domain.setting_names import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.settings import setting
from ame_desktop.storage.models.participants import Qualification, WorkRestriction

_TOPICS = (Topic.PARTICIPANTS, Topic.BRIEFING)


@dataclass(frozen=True)
class StoredAdaptation:
    """What was stored, and a piece of advice where the text seems to name an illness."""

    restriction_id: UUID
    advice: str = ""


def add_restriction(
    ctx: Context,
    participant_id: UUID,
    draft: RestrictionDraft,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Result[StoredAdaptation]:
    """Write down what a person must not or cannot do.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        DomainError: the text is missing, or the period ends before it begins.
    """
    require_participant(ctx, participant_id, Area.ADAPTATIONS, Level.WRITE)
    text = _checked_restriction(draft, valid_from, valid_to)
    with ctx.write("adaptations.add", *_TOPICS) as work:
        row = WorkRestriction(
            id=new_id(),
            participant_id=participant_id,
            kind=draft.kind,
            text=text,
            max_kilograms=_kilograms(draft),
            valid_from=valid_from,
            valid_to=valid_to,
        )
        work.add(row)
        stored = StoredAdaptation(row.id, diagnosis_warning(text) or "")
        return work.done(stored, "Lade till en anpassning.")


def edit_restriction(
    ctx: Context,
    restriction_id: UUID,
    version: int,
    draft: RestrictionDraft,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Result[StoredAdaptation]:
    """Change an adaptation.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        DomainError: the text is missing, or the period ends before it begins.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, WorkRestriction, restriction_id, Area.ADAPTATIONS, Level.WRITE)
    text = _checked_restriction(draft, valid_from, valid_to)
    with ctx.write("adaptations.edit", *_TOPICS) as work:
        row = work.get(WorkRestriction, restriction_id, version)
        row.kind, row.text, row.max_kilograms = draft.kind, text, _kilograms(draft)
        row.valid_from, row.valid_to = valid_from, valid_to
        stored = StoredAdaptation(row.id, diagnosis_warning(text) or "")
        return work.done(stored, "Ändrade en anpassning.")


def remove_restriction(ctx: Context, restriction_id: UUID, version: int) -> Result[None]:
    """Take an adaptation away; undo brings it back.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, WorkRestriction, restriction_id, Area.ADAPTATIONS, Level.WRITE)
    with ctx.write("adaptations.remove", *_TOPICS) as work:
        work.delete(work.get(WorkRestriction, restriction_id, version))
        return work.done(None, "Tog bort en anpassning.")


def qualification_names(ctx: Context) -> tuple[str, ...]:
    """Return the unit's list of qualifications, in its order. Source: OSB-46."""
    return parse_names(str(setting(ctx, SettingName.QUALIFICATIONS).value["text"]))


def add_qualification(
    ctx: Context, participant_id: UUID, draft: QualificationDraft, valid_to: date | None = None
) -> Result[UUID]:
    """Write down what a person may do, and until when.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        DomainError: *annat* says nothing of what it is.
    """
    require_participant(ctx, participant_id, Area.ADAPTATIONS, Level.WRITE)
    kind, text = _checked_qualification(draft)
    with ctx.write("qualifications.add", *_TOPICS) as work:
        row = Qualification(
            id=new_id(),
            participant_id=participant_id,
            kind=kind,
            text=text,
            valid_to=valid_to,
        )
        work.add(row)
        return work.done(row.id, "Lade till en behörighet.")


def edit_qualification(
    ctx: Context,
    qualification_id: UUID,
    version: int,
    draft: QualificationDraft,
    valid_to: date | None = None,
) -> Result[None]:
    """Change a qualification, such as the day it runs out.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        DomainError: *annat* says nothing of what it is.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, Qualification, qualification_id, Area.ADAPTATIONS, Level.WRITE)
    kind, text = _checked_qualification(draft)
    with ctx.write("qualifications.edit", *_TOPICS) as work:
        row = work.get(Qualification, qualification_id, version)
        row.kind, row.text, row.valid_to = kind, text, valid_to
        return work.done(None, "Ändrade en behörighet.")


def remove_qualification(ctx: Context, qualification_id: UUID, version: int) -> Result[None]:
    """Take a qualification away; undo brings it back.

    Raises:
        NotPermittedError: the roles do not reach the person's adaptations.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, Qualification, qualification_id, Area.ADAPTATIONS, Level.WRITE)
    with ctx.write("qualifications.remove", *_TOPICS) as work:
        work.delete(work.get(Qualification, qualification_id, version))
        return work.done(None, "Tog bort en behörighet.")


def _checked_restriction(
    draft: RestrictionDraft, valid_from: date | None, valid_to: date | None
) -> str:
    text = fitting_text(draft.text, "Anpassningen", 300, field="text")
    if draft.kind is RestrictionKind.OTHER and not text:
        raise DomainError("Skriv vad personen behöver.", field="text")
    if draft.max_kilograms is not None and not 0 <= draft.max_kilograms <= 200:
        raise DomainError("Skriv en vikt mellan 0 och 200 kg.", field="max_kilograms")
    if valid_from is not None:
        check_days(valid_from, valid_to, field="valid_to")
    return text


def _kilograms(draft: RestrictionDraft) -> int | None:
    return draft.max_kilograms if draft.kind is RestrictionKind.LIFTING else None


def _checked_qualification(draft: QualificationDraft) -> tuple[str, str]:
    kind = fitting_line(draft.kind, "Behörigheten", LONGEST_NAME, field="kind")
    if not kind:
        raise DomainError("Välj en behörighet.", field="kind")
    text = fitting_text(draft.text, "Behörigheten", 200, field="text")
    if kind == QualificationKind.OTHER and not text:
        raise DomainError("Skriv vilken behörighet det är.", field="text")
    return kind, text
