"""Many new rows at once, for reading in and for training data: fast, and told as one act."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert

from ame_desktop.storage.base import Base
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_many(work: UnitOfWork, kind: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    """Add new rows of one table past the log's detail; undo does not reach them."""
    if rows:
        work.session.execute(insert(kind), rows)
