"""A *gallring* that is decided: exported and carried out, and then proven. Source: NAT-37."""

from collections.abc import Iterator

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.retention import ErasureRow, ErasureState
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries.retention import erasures

PAGE = "retention"


def decided(scene: Scene) -> Iterator[TodoRow]:
    """Give what is approved and not carried out, and what is carried out and not proven."""
    for row in erasures(scene.reader):
        at = row.decided_at
        what = _what(row)
        if what and at is not None:
            yield TodoRow(
                TodoKind.ERASURE,
                f"{TodoKind.ERASURE}:{row.erasure_id}",
                what,
                at.astimezone(STOCKHOLM).date(),
                PAGE,
                row.erasure_id,
                who="Enhetschefen",
                mine=scene.ctx.allows(Area.RETENTION, Level.APPROVE),
            )


def _what(row: ErasureRow) -> str:
    if row.state is ErasureState.APPROVED and row.going:
        act = "Gallra" if row.archived else "Exportera till arkivet och gallra"
        return f"{act} {row.going_text}, som är beslutat"
    return "Gör gallringsprotokollet" if row.state is ErasureState.DONE and not row.proven else ""
