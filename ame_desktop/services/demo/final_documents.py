"""The invented documents: one under way, one fixed, one released and corrected, one card."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from hashlib import sha256
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.final_sections import COMMENT as COMMENT_KEY
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.unit_settings import FIRST_DAY, SettingName, SettingRow, setting_on
from ame_desktop.paths import resource
from ame_desktop.services.demo.document_texts import CARD, COMMENT, CORRECTION, FULL, UNDER_WAY
from ame_desktop.services.demo.people import OUTDOORS, DemoPerson
from ame_desktop.services.final_documents.access import Access
from ame_desktop.services.final_documents.fixing import copy_texts, printed, seal
from ame_desktop.services.final_documents.papers import Frame
from ame_desktop.services.final_documents.reading import assembled
from ame_desktop.services.final_documents.writing import add_sections
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument, StoredFile
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.final_documents import document_data
from ame_desktop.storage.repositories.final_documents import placements_of_form, sections
from ame_desktop.storage.repositories.unit_settings import put_setting
from ame_desktop.storage.unit_of_work import UnitOfWork

_CONSULTANT = "Lena Hedström"


class _Desk:
    """The konsulent's desk in the training unit: where documents are begun and fixed."""

    def __init__(
        self, work: UnitOfWork, staff: Mapping[str, UUID], unit_name: str, today: date
    ) -> None:
        self._work = work
        self._staff = staff
        self._unit_name = unit_name
        self._today = today
        self._logo = resource("reference/exempelkommun.png").read_bytes()
        self._numbers: Counter[DocumentKind] = Counter()

    def keep_logo(self) -> None:
        """Let the invented municipality have a logo."""
        kept = StoredFile(
            id=new_id(),
            media_type="image/png",
            content=self._logo,
            sha256=sha256(self._logo).hexdigest(),
            pages=1,
            stored_at=self._work.at,
        )
        self._work.add(kept)
        put_setting(
            self._work,
            SettingRow(SettingName.LOGO, FIRST_DAY, {"fil": str(kept.id)}, "Exempelkommun"),
        )

    def begin(self, placement: Placement, kind: DocumentKind, days_ago: int) -> FinalDocument:
        """Begin a document about a placement, some days ago."""
        self._numbers[kind] += 1
        begun = self._today - timedelta(days=days_ago)
        ended = min(filter(None, (placement.ended_on, placement.end, begun)))
        row = FinalDocument(
            id=new_id(),
            participant_id=placement.participant_id,
            placement_id=placement.id,
            kind=kind,
            number=f"{kind.prefix}-{self._today.year}-{self._numbers[kind]:04d}",
            edition=1,
            state=DocumentState.DRAFT,
            period_start=placement.start,
            period_end=placement.end if days_ago < 5 else ended,
            created_by_id=self._staff["konsulent"],
            created_at=self._work.at - timedelta(days=days_ago),
        )
        add_sections(self._work, row)
        return row

    def next_edition(self, old: FinalDocument, days_ago: int) -> FinalDocument:
        """Begin the correction of a fixed document."""
        row = FinalDocument(
            id=new_id(),
            participant_id=old.participant_id,
            placement_id=old.placement_id,
            kind=old.kind,
            number=old.number,
            edition=old.edition + 1,
            state=DocumentState.DRAFT,
            period_start=old.period_start,
            period_end=old.period_end and old.period_end + timedelta(days=7),
            created_by_id=self._staff["konsulent"],
            created_at=self._work.at - timedelta(days=days_ago),
            replaces_id=old.id,
            change_reason=CORRECTION,
        )
        add_sections(self._work, row)
        self._work.session.flush()
        copy_texts(self._work, old, row)
        return row

    def write(self, row: FinalDocument, texts: Mapping[str, str]) -> None:
        """Write sections: the supervisor's own words by a supervisor."""
        self._work.session.flush()
        for section in sections(self._work, row.id):
            if section.key in texts:
                by_supervisor = section.key == FinalHeading.SUPERVISOR_WORDS
                section.text = texts[section.key]
                section.written_by_id = self._staff["handledare" if by_supervisor else "konsulent"]
                section.written_at = row.created_at
                section.ready = True

    def rate(self, row: FinalDocument) -> None:
        """Fill in a kompetenskort."""
        self.write(row, {key: text for key, (_, text) in CARD.items()} | {COMMENT_KEY: COMMENT})
        for section in sections(self._work, row.id):
            if section.key in CARD:
                section.rating = CARD[section.key][0]

    def send(self, row: FinalDocument, heading: FinalHeading) -> None:
        """Ask a supervisor for a section."""
        asked = self._section(row, heading)
        asked.sent_to_id, asked.ready = self._staff["handledare"], False

    def fix(self, row: FinalDocument, days_ago: int) -> None:
        """Fix a document, some days ago."""
        work, day = self._work, self._today - timedelta(days=days_ago)
        row.read_by_person_on = day - timedelta(days=1)
        work.session.flush()
        consultant = self._staff["konsulent"]
        reader = work.session.connection()
        data = document_data(reader, consultant, row.id)
        if data is None:
            return
        secrecy = str(setting_on((), SettingName.SECRECY_TEXT, day).value["text"])
        access = Access(frozenset({consultant}), reads=True, writes=True, helps=True)
        scale = str(setting_on((), SettingName.COMPETENCE_SCALE, day).value["text"])
        found = assembled(reader, data, access, tuple(scale.splitlines()), day)
        frame = Frame(self._unit_name, secrecy, day, self._logo)
        seal(work, row, found, printed(found, frame, _CONSULTANT))
        row.fixed_by_id, row.fixed_at = consultant, work.at - timedelta(days=days_ago)
        work.session.flush()

    def release(self, row: FinalDocument, days_ago: int) -> None:
        """Let the chief release a document, some days ago."""
        row.state = DocumentState.RELEASED
        row.released_by_id = self._staff["enhetschef"]
        row.released_at = self._work.at - timedelta(days=days_ago)
        self._work.session.flush()

    def _section(self, row: FinalDocument, heading: FinalHeading) -> DocumentSection:
        held = sections(self._work, row.id)
        return next(section for section in held if section.key == heading.value)


def add_final_documents(
    work: UnitOfWork,
    people: list[DemoPerson],
    staff: Mapping[str, UUID],
    unit_name: str,
    today: date,
) -> None:
    """Add four documents about people in FAT, in every state that a document can have."""
    work.session.flush()
    order = {person.participant_id: place for place, person in enumerate(people)}
    outdoors = {person.participant_id for person in people if person.arena == OUTDOORS}
    states = (PlacementState.APPROVED, PlacementState.ENDED)
    found = [
        row
        for row in placements_of_form(work, ActivityForm.FAT, states)
        if row.participant_id in outdoors and row.start <= today - timedelta(days=70)
    ]
    placed = sorted(found, key=lambda row: (row.start, order[row.participant_id]))
    desk = _Desk(work, staff, unit_name, today)
    desk.keep_logo()
    corrected, fixed, under_way = placed[0], placed[1], placed[-1]

    old = desk.begin(corrected, DocumentKind.FINAL, days_ago=40)
    desk.write(old, FULL)
    desk.fix(old, days_ago=33)
    desk.release(old, days_ago=31)
    new = desk.next_edition(old, days_ago=20)
    desk.fix(new, days_ago=18)
    old.state = DocumentState.REPLACED
    desk.release(new, days_ago=15)

    finished = desk.begin(fixed, DocumentKind.FINAL, days_ago=9)
    desk.write(finished, FULL)
    desk.fix(finished, days_ago=1)

    draft = desk.begin(under_way, DocumentKind.FINAL, days_ago=4)
    desk.write(draft, {key: FULL[key] for key in UNDER_WAY})
    desk.send(draft, FinalHeading.SUPERVISOR_WORDS)

    card = desk.begin(corrected, DocumentKind.COMPETENCE_CARD, days_ago=38)
    desk.rate(card)
    desk.fix(card, days_ago=33)
