"""The tasks of an agreement and how often they come back."""

from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_rows import RULE_FIELDS, AgreedTaskDraft
from ame_desktop.domain.agreement_rules import MOST_HOURS_A_DAY, MOST_PLACES
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.qualifications import checked_needs
from ame_desktop.domain.recurrence import checked_rule
from ame_desktop.domain.swedish_times import check_hours
from ame_desktop.services.agreements.writing import TOPICS
from ame_desktop.services.context import Context
from ame_desktop.storage.models.agreements import AgreedTask, ServiceAgreement
from ame_desktop.storage.repositories import agreements as repository

TASK_FIELDS = tuple(AgreedTaskDraft.__dataclass_fields__)


def add_task(ctx: Context, agreement_id: UUID, draft: AgreedTaskDraft) -> Result[UUID]:
    """Add a task with its recurrence to an agreement.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: the agreement is ended, or a value cannot be kept.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    checked = checked_task(draft)
    with ctx.write("agreements.task_add", *TOPICS) as work:
        agreement = work.get(ServiceAgreement, agreement_id)
        if agreement.state is AgreementState.ENDED:
            raise DomainError("Avtalet är avslutat. Förnya det för att lägga till uppgifter.")
        row = AgreedTask(id=new_id(), agreement_id=agreement_id, **task_values(checked))
        work.add(row)
        return work.done(row.id, f"Lade till {checked.name} i avtal {agreement.number}.")


def change_task(
    ctx: Context, agreed_task_id: UUID, version: int, draft: AgreedTaskDraft
) -> Result[None]:
    """Change a task of an agreement; what is already on a board stays there.

    Raises:
        NotPermittedError: the roles may not write agreements.
        DomainError: a value cannot be kept.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    checked = checked_task(draft)
    with ctx.write("agreements.task_change", *TOPICS) as work:
        row = work.get(AgreedTask, agreed_task_id, version)
        for name, value in task_values(checked).items():
            setattr(row, name, value)
        return work.done(None, f"Ändrade {checked.name}.")


def remove_task(ctx: Context, agreed_task_id: UUID, version: int) -> Result[None]:
    """Remove a task; one that has been on a board is kept but comes back no more.

    Raises:
        NotPermittedError: the roles may not write agreements.
        ConflictError: somebody else has changed it since it was read.
    """
    ctx.require(Area.AGREEMENTS, Level.WRITE)
    with ctx.write("agreements.task_remove", *TOPICS) as work:
        row = work.get(AgreedTask, agreed_task_id, version)
        if repository.has_work(work, agreed_task_id):
            row.active = False
            return work.done(None, f"{row.name} kommer inte tillbaka mer.")
        for moved in repository.changes_of(work, agreed_task_id):
            work.delete(moved)
        work.delete(row)
        return work.done(None, f"Tog bort {row.name}.")


def checked_task(draft: AgreedTaskDraft) -> AgreedTaskDraft:
    """Return a task with its texts cleaned and without what its recurrence does not use.

    Raises:
        DomainError: with the field that it concerns.
    """
    name = fitting_text(draft.name, "Uppgiften", 200, field="name")
    if not name:
        raise DomainError("Skriv vad som ska göras.", field="name")
    place = fitting_text(draft.place, "Platsen", 200, field="place")
    check_hours(draft.start_minute, draft.end_minute)
    if not 1 <= draft.places <= MOST_PLACES:
        raise DomainError(f"Skriv 1 till {MOST_PLACES} personer.", field="places")
    if draft.hours_each is not None and not 0 <= draft.hours_each <= MOST_HOURS_A_DAY:
        raise DomainError("Skriv timmar per tillfälle mellan 0 och 24.", field="hours_each")
    rule = checked_rule(draft.rule)
    return replace(
        draft,
        name=name,
        place=place,
        as_written=fitting_text(draft.as_written, "Texten", 200, field="as_written"),
        qualifications=checked_needs(draft.qualifications),
        **{field: getattr(rule, field) for field in RULE_FIELDS},
    )


def task_values(draft: AgreedTaskDraft) -> dict[str, object]:
    """Return the columns of a task."""
    values = {name: getattr(draft, name) for name in TASK_FIELDS}
    return {**values, "qualifications": list(draft.qualifications)}
