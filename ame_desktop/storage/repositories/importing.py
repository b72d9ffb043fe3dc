"""The remembered matching of a file's columns, loaded for change."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ame_desktop.storage.models.administration import ImportMapping


def mapping_row(session: Session, kind: str, signature: str) -> ImportMapping | None:
    """Return the mapping that is remembered for a file with these headings."""
    return session.scalars(
        select(ImportMapping).where(
            ImportMapping.kind == kind, ImportMapping.signature == signature
        )
    ).one_or_none()
