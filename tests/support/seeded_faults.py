"""Rows with every kind of fault that *Kontrollera databasen* knows, put in past the rules."""

from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import SubsidyBasis
from ame_desktop.services.context import Context
from ame_desktop.storage.log_chain import append
from ame_desktop.storage.models.access import LogEntry, Staff, StaffRole
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.approvals import ApprovalCase, Deputy
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.log import LogHead
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.models.participants import Enrolment, NotTogether, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyType
from ame_desktop.storage.unit_of_work import UnitOfWork

DAY = date(2026, 3, 2)
BEFORE = DAY - timedelta(days=1)


class Seed:
    """Puts rows into a unit, past the rules."""

    def __init__(self, chief: Context, work: UnitOfWork) -> None:
        self.work = work
        self.arena = work.session.scalars(select(Arena.id).where(Arena.name == "Utegrupp")).one()
        self.staff = chief.actor.staff_id
        self.person = self.add(Participant(given_name="Ali", created_at=work.at))

    def add(self, row: object) -> UUID:
        row.id = new_id()
        self.work.add(row)
        return row.id

    def enrol(self, start: date, end: date | None = None) -> None:
        self.add(Enrolment(participant_id=self.person, start=start, end=end))

    def member(self, start: date, end: date | None = None) -> None:
        row = Membership(participant_id=self.person, arena_id=self.arena, start=start, end=end)
        self.add(row)

    def place(self, start: date, end: date | None = None) -> None:
        self.placed = self.add(
            Placement(
                participant_id=self.person,
                form=next(iter(ActivityForm)),
                arena_id=self.arena,
                start=start,
                end=end,
                state=PlacementState.APPROVED,
            )
        )

    def mark(self, **values: object) -> None:
        usual = {"day": DAY, "place_id": self.arena, "minutes": None, "outside_period": False}
        self.add(
            Attendance(
                participant_id=self.person,
                state=AttendanceState.PRESENT,
                set_at=self.work.at,
                **{**usual, **values},
            )
        )

    def schedule(self, end: date | None, start_minute: int, end_minute: int) -> None:
        step = self.add(ScheduleStep(participant_id=self.person, start=DAY, end=end))
        self.add(
            ScheduleDay(step_id=step, weekday=0, start_minute=start_minute, end_minute=end_minute)
        )

    def absence(self, end: date) -> None:
        self.add(
            AnnouncedAbsence(
                participant_id=self.person,
                state=AttendanceState.SICK,
                start=DAY,
                end=end,
                at=self.work.at,
            )
        )

    def task(self, day: date, assigned: date, start: int = 480, end: int = 600) -> None:
        task = self.add(
            Task(day=day, arena_id=self.arena, name="Ved", start_minute=start, end_minute=end)
        )
        self.add(Assignment(task_id=task, participant_id=self.person, day=assigned))

    def agreement(self, end: date) -> None:
        customer = self.add(Customer(name="Biblioteket"))
        self.add(
            ServiceAgreement(number="A1", customer_id=customer, title="Flytt", start=DAY, end=end)
        )

    def subsidy(self, end: date) -> None:
        kind = self.add(SubsidyType(code="prov", name="Prov", basis=SubsidyBasis.OWN_BUDGET))
        self.add(Subsidy(participant_id=self.person, type_id=kind, start=DAY, end=end))

    def deputy(self, end: date) -> None:
        self.add(Deputy(staff_id=self.staff, start=DAY, end=end, named_by_id=self.staff))

    def case(self, subject: UUID) -> None:
        self.add(
            ApprovalCase(
                kind=ApprovalKind.PLACEMENT,
                subject_id=subject,
                proposed_by_id=self.staff,
                proposed_at=self.work.at,
            )
        )

    def stored(self, content: bytes) -> None:
        held = sha256(b"%PDF-").hexdigest()
        self.add(StoredFile(content=content, sha256=held, pages=1, stored_at=self.work.at))


def add_log(seed: Seed, staff: UUID | None, person: UUID | None) -> None:
    entry = LogEntry(
        at=seed.work.at, staff_id=staff, kind=LogKind.READ, action="test", reason="", count=1
    )
    entry.detail, entry.topics = [], ""
    append(seed.work.session, entry, [] if person is None else [person])


def break_chain(seed: Seed) -> None:
    number = seed.work.session.scalars(select(LogHead.number)).one()
    entry = LogEntry(at=seed.work.at, kind=LogKind.READ, action="test", number=number + 1)
    entry.content_sha256 = entry.sha256 = "0" * 64
    seed.work.session.add(entry)
    seed.work.session.flush()


def remove_administrators(seed: Seed) -> None:
    for row in seed.work.session.query(StaffRole).filter_by(role=Role.ADMINISTRATOR):
        seed.work.delete(row)


def sound(seed: Seed) -> None:
    seed.enrol(BEFORE)
    seed.member(BEFORE, DAY)
    seed.member(DAY + timedelta(days=1))
    seed.place(BEFORE, DAY)
    seed.place(DAY + timedelta(days=1))
    seed.schedule(None, 480, 900)
    seed.absence(DAY)
    seed.mark(minutes=180)
    seed.task(DAY, DAY)
    seed.agreement(DAY)
    seed.subsidy(DAY)
    seed.deputy(DAY)
    seed.case(seed.placed)
    seed.stored(b"%PDF-")
    add_log(seed, None, seed.person)


def doubled(act: Callable[[Seed], None]) -> Callable[[Seed], None]:
    def twice(seed: Seed) -> None:
        act(seed)
        act(seed)

    return twice


FAULTS: dict[FaultKind, tuple[int, Callable[[Seed], None]]] = {
    FaultKind.ENROLMENT_DATES: (1, lambda s: s.enrol(DAY, BEFORE)),
    FaultKind.ENROLMENT_OVERLAP: (2, doubled(lambda s: s.enrol(DAY))),
    FaultKind.MEMBERSHIP_DATES: (1, lambda s: s.member(DAY, BEFORE)),
    FaultKind.MEMBERSHIP_OVERLAP: (2, doubled(lambda s: s.member(DAY, DAY))),
    FaultKind.PLACEMENT_DATES: (1, lambda s: s.place(DAY, BEFORE)),
    FaultKind.PLACEMENT_OVERLAP: (2, doubled(lambda s: s.place(DAY))),
    FaultKind.SCHEDULE_DATES: (1, lambda s: s.schedule(BEFORE, 480, 900)),
    FaultKind.SCHEDULE_TIMES: (1, lambda s: s.schedule(None, 900, 480)),
    FaultKind.ABSENCE_DATES: (1, lambda s: s.absence(BEFORE)),
    FaultKind.ATTENDANCE_PERIOD: (
        1,
        lambda s: (
            s.enrol(DAY),
            s.mark(day=BEFORE),
            s.mark(day=BEFORE - timedelta(days=1), outside_period=True),
        ),
    ),
    FaultKind.ATTENDANCE_PLACE: (
        1,
        lambda s: (s.member(BEFORE), s.mark(place_id=new_id())),
    ),
    FaultKind.ATTENDANCE_MINUTES: (1, lambda s: s.mark(minutes=1441)),
    FaultKind.ASSIGNMENT_DAY: (1, lambda s: s.task(DAY, BEFORE)),
    FaultKind.TASK_TIMES: (1, lambda s: s.task(DAY, DAY, 600, 480)),
    FaultKind.NOT_TOGETHER: (
        1,
        lambda s: s.add(NotTogether(first_id=s.person, second_id=s.person)),
    ),
    FaultKind.STAFF_WITHOUT_ROLE: (1, lambda s: s.add(Staff(login="ny", name="Ny"))),
    FaultKind.NO_ADMINISTRATOR: (1, remove_administrators),
    FaultKind.LOG_STAFF: (1, lambda s: add_log(s, new_id(), None)),
    FaultKind.LOG_PERSON: (1, lambda s: add_log(s, None, new_id())),
    FaultKind.LOG_CHAIN: (1, break_chain),
    FaultKind.AGREEMENT_DATES: (1, lambda s: s.agreement(BEFORE)),
    FaultKind.SUBSIDY_DATES: (1, lambda s: s.subsidy(BEFORE)),
    FaultKind.DEPUTY_DATES: (1, lambda s: s.deputy(BEFORE)),
    FaultKind.CASE_NOTHING: (1, lambda s: s.case(new_id())),
    FaultKind.FILE_CHANGED: (1, lambda s: s.stored(b"%PDF-annan")),
}
