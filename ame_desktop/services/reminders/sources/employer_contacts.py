"""Employers who are to hear from the unit again. Source: OSB-87."""

from collections.abc import Iterator
from datetime import timedelta

from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.timers import timer_of
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import employer_contacts as query


def due(scene: Scene) -> Iterator[TodoRow]:
    """Give the employers whom somebody has promised to be in touch with again."""
    kind = TodoKind.EMPLOYER_CONTACT
    for row in query.due(scene.reader, scene.today + timedelta(days=timer_of(kind).ahead)):
        yield TodoRow(
            kind,
            f"arbetsgivare:{row.customer_id}",
            f"Hör av dig till {row.name} igen",
            row.due,
            "customers",
            row.customer_id,
            who=row.by,
            mine=row.by_id in scene.us,
        )
