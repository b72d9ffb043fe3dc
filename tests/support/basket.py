"""Puts things into the chief's basket: placements that wait, documents, and who decides."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approval_rules import DeputyDraft
from ame_desktop.domain.approvals import ApprovalKind, CaseRow
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.approvals import open_case
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.approvals.deputies import name_deputy
from ame_desktop.services.context import Context
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.placements import Placement
from tests.support.unit_people import People
from tests.support.units import Unit

START, END = date(2026, 12, 1), date(2027, 2, 26)


@dataclass
class Basket:
    """A unit with a chief who is nothing else, and a consultant who proposes."""

    unit: Unit
    people: People = field(init=False)
    chief: Context = field(init=False)
    consultant: Context = field(init=False)

    def __post_init__(self) -> None:
        self.people = People(self.unit)
        self.chief = self.unit.as_role(Role.UNIT_CHIEF, name="Eva Sandell")
        self.consultant = self.unit.as_role(Role.CONSULTANT, name="Lena Hedström")

    def draft(
        self,
        person: UUID,
        *,
        form: ActivityForm = ActivityForm.FAT,
        arena: str | None = "Utegrupp",
        state: PlacementState = PlacementState.WAITING,
        origin: PlacementOrigin = PlacementOrigin.PROPOSED,
        own_initiative: bool = False,
        supervisor: str = "Mats",
    ) -> UUID:
        """Add a placement that is in nobody's basket yet."""
        key = new_id()
        with self.unit.chief.write("test.placement") as work:
            work.add(
                Placement(
                    id=key,
                    participant_id=person,
                    form=form,
                    arena_id=self.unit.arena(arena) if arena else None,
                    start=START,
                    end=END,
                    state=state,
                    origin=origin,
                    purpose="Träna på att komma i tid",
                    supervisor_name=supervisor,
                    exception_reason="Personen har själv ordnat platsen",
                    own_initiative=own_initiative,
                )
            )
            work.done(None, "")
        return key

    def propose(
        self,
        person: UUID,
        by: Context | None = None,
        *,
        form: ActivityForm = ActivityForm.FAT,
        own_initiative: bool = False,
    ) -> UUID:
        """Propose a placement; return its case."""
        placement = self.draft(person, form=form, own_initiative=own_initiative)
        return self.put(ApprovalKind.PLACEMENT, placement, person, by)

    def put(
        self, kind: ApprovalKind, subject: UUID, person: UUID, by: Context | None = None
    ) -> UUID:
        """Open a case."""
        ctx = by or self.consultant
        with ctx.write("test.propose") as work:
            case = open_case(work, ctx, kind, subject, person)
            work.done(None, "")
        return case.id

    def document(self, person: UUID) -> UUID:
        """Add a slutdokument that has been fixed."""
        key = new_id()
        with self.unit.chief.write("test.document") as work:
            work.add(
                FinalDocument(
                    id=key,
                    participant_id=person,
                    kind=DocumentKind.FINAL,
                    number="SD-2026-001",
                    state=DocumentState.FIXED,
                    period_start=date(2026, 8, 1),
                    period_end=date(2026, 11, 20),
                    created_by_id=self.consultant.actor.staff_id,
                    created_at=self.unit.clock.now(),
                    fixed_by_id=self.consultant.actor.staff_id,
                    fixed_at=self.unit.clock.now(),
                    content_hash="ab" * 32,
                )
            )
            work.done(None, "")
        return key

    def agree(self, case_id: UUID, by: Context | None = None) -> object:
        """Approve a case as its sheet shows it."""
        ctx = by or self.chief
        sheet = case_sheet(ctx, case_id)
        return approve(ctx, case_id, sheet.row.case.version, sheet.seen)

    def row(self, case_id: UUID, by: Context | None = None, heap: Heap = Heap.WAITING) -> CaseRow:
        """A case's line in the list."""
        return next(row for row in cases(by or self.chief, heap) if row.case.case_id == case_id)

    def deputise(self, who: Context, start: date, end: date) -> UUID:
        """Let the chief name a deputy."""
        return name_deputy(self.chief, DeputyDraft(who.actor.staff_id, start, end)).value

    def placement(self, key: UUID) -> Placement:
        """A placement as it is stored."""
        with self.unit.chief.write("test.look") as work:
            found = work.get(Placement, key)
            work.session.expunge(found)
            return found
