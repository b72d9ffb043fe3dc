"""The SASSAM mapping: read, written, talked through, signed and followed. Source: OSB-29."""

from ame_desktop.services.mapping.actions import (
    add_action,
    change_action,
    finish_action,
    remove_action,
)
from ame_desktop.services.mapping.papers import (
    map_pdf,
    paper_name,
    save_map,
    save_summary,
    summary_pdf,
)
from ame_desktop.services.mapping.reading import mapping_file
from ame_desktop.services.mapping.sessions import (
    book_session,
    change_session,
    remove_session,
    set_held,
)
from ame_desktop.services.mapping.signing import review, sign
from ame_desktop.services.mapping.training import TrainingRow, train, trainings
from ame_desktop.services.mapping.writing import (
    begin,
    discard,
    write_cross,
    write_part,
    write_summary,
)

__all__ = [
    "TrainingRow",
    "add_action",
    "begin",
    "book_session",
    "change_action",
    "change_session",
    "discard",
    "finish_action",
    "map_pdf",
    "mapping_file",
    "paper_name",
    "remove_action",
    "remove_session",
    "review",
    "save_map",
    "save_summary",
    "set_held",
    "sign",
    "summary_pdf",
    "train",
    "trainings",
    "write_cross",
    "write_part",
    "write_summary",
]
