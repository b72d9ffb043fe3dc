"""Slutdokument that are due when work training ends, and sections that somebody is to write."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.final_documents import DocumentKind, sections_of
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminder_rules import PlacedPeriod, document_due
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import reminders as query

PAGE = "final_documents"


def due(scene: Scene) -> Iterator[TodoRow]:
    """Give the slutdokument that belong to a placement's end. Source: RAG-20, OSB-75, OSB-101."""
    covered = scene.ctx.reach(Area.FINAL_DOCUMENTS, Level.WRITE)
    if covered not in {Reach.ALL, Reach.OWN_CASES}:
        return
    reached = scene.reached(Area.FINAL_DOCUMENTS)
    last = scene.today + timedelta(days=scene.number(SettingName.ENDING_DAYS))
    by_person: defaultdict[UUID, list[PlacedPeriod]] = defaultdict(list)
    for period in scene.periods:
        by_person[period.participant_id].append(period)
    known = query.slutdokument(scene.reader)
    finished = {(row.participant_id, row.placement_id) for row in known if row.finished}
    begun = {
        (row.participant_id, row.placement_id): row.document_id for row in known if not row.finished
    }
    for period in scene.periods:
        person = period.participant_id
        day = document_due(period, by_person[person])
        key = (person, period.placement_id)
        if day is None or day > last or person not in reached:
            continue
        if finished & {key, (person, None)}:
            continue
        document = begun.get(key) or begun.get((person, None))
        yield TodoRow(
            TodoKind.FINAL_DOCUMENT,
            f"slutdokument:{period.placement_id}",
            f"Skriv färdigt slutdokumentet: {period.title}"
            if document
            else f"Skriv slutdokument: {period.title}",
            day,
            PAGE if document else "participants",
            document or FilePlace(person, FilePart.DOCUMENTS),
            person,
            scene.listed(person),
            scene.owner(person),
            scene.is_mine(person),
        )


def sections(scene: Scene) -> Iterator[TodoRow]:
    """Give the sections asked of the one who looks, or of a supervisor away. Source: OSB-78."""
    titles = {spec.key: spec.title for spec in sections_of(DocumentKind.FINAL)}
    for row in query.sent_sections(scene.reader, scene.ctx.actor.asked):
        if row.participant_id not in scene.names:
            continue
        yield TodoRow(
            TodoKind.SECTION,
            f"avsnitt:{row.section_id}",
            f"Skriv avsnittet {titles.get(row.key, row.key)}",
            max(row.period_end or scene.today, scene.today),
            PAGE,
            row.document_id,
            row.participant_id,
            scene.listed(row.participant_id),
            scene.ctx.actor.name,
        )
