"""Half-typed text: one row for each field that somebody types in."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.final_documents import TextDraft
from ame_desktop.storage.unit_of_work import UnitOfWork


def put_draft(
    work: UnitOfWork,
    staff_id: UUID,
    where: tuple[str, str],
    text: str,
    participant_id: UUID | None,
) -> None:
    """Keep the text of a field in an editor, in place of what was kept of it before."""
    place, field = where
    row = work.session.scalars(
        select(TextDraft).where(
            TextDraft.staff_id == staff_id, TextDraft.place == place, TextDraft.field == field
        )
    ).first()
    if row is None:
        row = TextDraft(staff_id=staff_id, place=place, field=field)
        work.add(row)
    row.participant_id, row.text, row.at = participant_id, text, work.at


def drop_drafts(work: UnitOfWork, staff_id: UUID, place: str, field: str | None) -> None:
    """Forget the text of a field, or of a whole editor."""
    query = select(TextDraft).where(TextDraft.staff_id == staff_id, TextDraft.place == place)
    if field is not None:
        query = query.where(TextDraft.field == field)
    for row in work.session.scalars(query):
        work.delete(row)
