"""What participants have asked about their own data, and the last day to answer. NAT-36."""

from collections.abc import Iterator

from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.data_requests import RequestKind
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries.data_protection import open_requests

_WHAT = {
    RequestKind.EXTRACT: "Lämna registerutdrag",
    RequestKind.RECTIFICATION: "Svara på begäran om rättelse",
    RequestKind.RESTRICTION: "Svara på begäran om begränsning",
}


def waiting(scene: Scene) -> Iterator[TodoRow]:
    """Give the requests that wait, of those whose case the roles reach. Source: NAT-36."""
    reached = scene.reached(Area.DATA_PROTECTION)
    chief = Role.UNIT_CHIEF in scene.ctx.actor.roles
    for row in open_requests(scene.reader, scene.visible):
        if row.participant_id not in reached:
            continue
        person = row.participant_id
        yield TodoRow(
            TodoKind.DATA_REQUEST,
            f"{TodoKind.DATA_REQUEST}:{row.request_id}",
            _WHAT[row.kind],
            row.due,
            "participants",
            FilePlace(person, FilePart.DATA),
            person,
            scene.listed(person),
            scene.owner(person),
            chief or scene.is_mine(person, row.taken_by_id),
        )
