"""Invented mappings: one that is signed, one that is being written; and who is trained."""

from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.mapping import MappingPaper, build_summary
from ame_desktop.documents.build.person_letter import LetterHead
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.calendar import is_working_day, next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_areas import METHOD
from ame_desktop.domain.person_number import display
from ame_desktop.domain.unit_settings import DEFAULT_SETTINGS, SettingName, setting_on
from ame_desktop.paths import resource
from ame_desktop.services.demo.mapping_texts import ACTIONS, AREAS, CROSS, STAGE, SUMMARY, WILL
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.intake import StaffTraining
from ame_desktop.storage.models.mapping import Mapping, MappingAction, MappingSession
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import mapping as query
from ame_desktop.storage.repositories import mapping as repository
from ame_desktop.storage.repositories.plans import af_cases
from ame_desktop.storage.unit_of_work import UnitOfWork

_TRAINED = ("konsulent", "samordnare", "demo")
_WRITTEN = 6
"""How many areas stand in the mapping that is under way."""


@dataclass(frozen=True)
class _Desk:
    """Where mappings are made in the training unit."""

    work: UnitOfWork
    by: UUID
    unit_name: str
    today: date

    def day(self, days: int) -> date:
        """Return the working day some days from today."""
        day = self.today + timedelta(days=days)
        return day if is_working_day(day) else next_working_day(day)


def add_mappings(work: UnitOfWork, staff: dict[str, UUID], unit_name: str, today: date) -> None:
    """Add who is trained, a signed mapping with its paper, and one that is under way."""
    since = today - timedelta(days=700)
    work.add(
        *(StaffTraining(staff_id=staff[each], method=METHOD, since=since) for each in _TRAINED)
    )
    desk = _Desk(work, staff["konsulent"], unit_name, today)
    people = [case.person for case in af_cases(work) if case.owner == desk.by][:2]
    if len(people) == 2:
        _sign(desk, _add(desk, people[0], len(AREAS), (-60, -52, -45)))
        _add(desk, people[1], _WRITTEN, (-12, -4, 3))


def _add(desk: _Desk, person: UUID, areas: int, days: tuple[int, ...]) -> Mapping:
    """Add a mapping with its meetings; of the areas as many as have been written."""
    row = Mapping(id=new_id(), participant_id=person, started_on=desk.day(days[0]), by_id=desk.by)
    desk.work.add(row)
    repository.add_empty(desk.work, row)
    desk.work.session.flush()
    written = dict(list(AREAS.items())[:areas])
    for part in repository.parts_of(desk.work, row.id):
        part.hinder, part.facts, part.resources = written.get(part.area, ("", "", ""))
    for days_from in days:
        held = True if days_from < 0 else None
        desk.work.add(
            MappingSession(
                mapping_id=row.id,
                participant_id=person,
                day=desk.day(days_from),
                start_minute=10 * 60,
                minutes=60,
                held=held,
            )
        )
    return row


def _sign(desk: _Desk, row: Mapping) -> None:
    """Write the rest of a mapping, and let the person have signed it."""
    work, person = desk.work, desk.work.get(Participant, row.participant_id)
    row.will, row.change_stage = WILL, STAGE
    row.summary, row.assessment = SUMMARY.summary, SUMMARY.assessment
    row.rehabilitation, row.other_actions = SUMMARY.rehabilitation, SUMMARY.other_actions
    row.comments = SUMMARY.comments
    for field, part in repository.fields_of(work, row.id).items():
        part.text = CROSS[field]
    for what, who, days in ACTIONS:
        work.add(
            MappingAction(
                mapping_id=row.id,
                participant_id=row.participant_id,
                what=what,
                responsible=who,
                responsible_id=None if who else desk.by,
                due=desk.day(days),
            )
        )
    row.state, row.reviewed_on = MappingState.REVIEWED, desk.day(-40)
    name = f"{person.given_name} {person.family_name}"
    row.signed_on, row.signed_by = desk.day(-38), name
    work.session.flush()
    content = _paper(desk, row, person)
    kept = StoredFile(
        id=new_id(),
        participant_id=row.participant_id,
        content=content,
        sha256=sha256(content).hexdigest(),
        pages=page_count(content),
        stored_at=work.at,
    )
    work.add(kept)
    row.state, row.sealed_at, row.stored_file_id = MappingState.SIGNED, work.at, kept.id
    work.session.flush()


def _paper(desk: _Desk, row: Mapping, person: Participant) -> bytes:
    connection = desk.work.session.connection()
    (held,) = query.mappings(connection, row.participant_id)
    secrecy = setting_on(DEFAULT_SETTINGS, SettingName.SECRECY_TEXT, desk.today).value["text"]
    head = LetterHead(
        desk.unit_name,
        desk.day(-38).isoformat(),
        str(secrecy),
        "",
        row.signed_by,
        display(person.number) if person.number else "",
        (),
        resource("reference/exempelkommun.png").read_bytes(),
    )
    return pdf.render(build_summary(MappingPaper(head, query.whole(connection, held))))
