"""Exempelkommun, with somebody of each role and three who stand towards them in different ways.

A call is made far enough to see whether it is let in: what it would write is never stored.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import StatementError

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.briefing import AssignDraft, TaskDraft
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.follow_ups import FollowUpDraft
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.job_track_rows import MemberDraft
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.subsidies import SubsidyDraft
from ame_desktop.domain.subsidy_money import ClaimDraft
from ame_desktop.services.context import Context
from ame_desktop.storage.base import Base
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.models.access import LogEntry, Staff, StaffArena, StaffRole
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.participants import NotTogether, Participant, Referral
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.store import Reader, Store
from ame_desktop.storage.unit_of_work import UnitOfWork
from tests.support.asked_services import BEFORE, DAY, FIRST, Service
from tests.support.clock import FixedClock
from tests.support.gate_forms import (
    OF_CUSTOMERS,
    OF_PERSON,
    OF_UNIT,
    PLAIN,
    WRITTEN,
    WRITTEN_OF_PERSON,
    LetInError,
    Unread,
)
from tests.support.gate_rows import complete, one_of_each
from tests.support.hidden_people import rows_about
from tests.support.role_matrix import ROLES, Case
from tests.support.training import TrainingUnit
from tests.support.units import KEY

CASES = (Case.OWN, Case.OTHER, Case.PROTECTED)
LATER = (DomainError, StatementError, TypeError, AttributeError, KeyError, ValueError)
"""What stops a call that has been let in: a rule's no, or that the form was never filled in."""


class Outcome(StrEnum):
    """How a call went."""

    IN = "släpptes in"
    OUT = "nekades, och det står i loggen"
    SILENT = "nekades, och ingenting står i loggen"


@dataclass(frozen=True)
class Gates:
    """The unit, who acts, and what there is of those whom they act on."""

    store: Store
    actors: dict[Role, Context]
    things: dict[Case, dict[str, UUID]]
    arenas: dict[Case, UUID]
    tasks: dict[Case, UUID]
    unit: dict[str, UUID]

    def outcome(self, role: Role, case: Case, act: Service) -> Outcome:
        """Return whether a call is let in, refused with a line in the log, or refused without."""
        before = self._denials()
        try:
            with _nothing_stored():
                act(self.actors[role], **self.values(act, case))
        except NotPermittedError:
            return Outcome.OUT if self._denials() > before else Outcome.SILENT
        except NotFoundError:
            if self._denials() > before:
                return Outcome.OUT
            # What is not there is looked for only by who was let in.
            return Outcome.SILENT if self.is_about_a_person(act) else Outcome.IN
        except (*LATER, LetInError):
            return Outcome.IN
        return Outcome.IN

    def values(self, act: Service, case: Case) -> dict[str, Any]:
        """Return what a service asks for: identities that lead to one who stands like this."""
        return {
            parameter.name: self._value(parameter.name, _kind(parameter), act, case)
            for parameter in list(inspect.signature(act).parameters.values())[1:]
            if parameter.default is parameter.empty
            and parameter.kind is not parameter.VAR_POSITIONAL
        }

    def is_about_a_person(self, act: Service) -> bool:
        """Whether a service is asked about one person."""
        if OF_CUSTOMERS in act.__module__:
            return False
        return any(
            (parameter.name in OF_PERSON and _kind(parameter) == "UUID")
            or _kind(parameter) in WRITTEN_OF_PERSON
            for parameter in inspect.signature(act).parameters.values()
            if parameter.default is parameter.empty
        )

    def is_about_a_place(self, act: Service) -> bool:
        """Whether a service is asked about one arena."""
        return bool({"arena_id", "task_id"} & inspect.signature(act).parameters.keys())

    def _value(self, name: str, kind: str, act: Service, case: Case) -> Any:
        of_person = name in OF_PERSON and kind == "UUID" and OF_CUSTOMERS not in act.__module__
        if of_person or kind in WRITTEN_OF_PERSON:
            return self._of_person(name, kind, case)
        if name in OF_UNIT:
            return self.unit[OF_UNIT[name]]
        if kind == "UUID":
            return {"arena_id": self.arenas[case], "task_id": self.tasks[case]}.get(name, uuid4())
        if kind == "TaskDraft":
            return TaskDraft("Röja", DAY, self.arenas[case])
        if kind == "RainPlan":
            return Unread(day=DAY, arena_id=self.arenas[case])
        return WRITTEN[kind]() if kind in WRITTEN else PLAIN.get(name, Unread())

    def _of_person(self, name: str, kind: str, case: Case) -> Any:
        things = self.things[case]
        person = things["participant"]
        if kind == "UUID":
            return things[OF_PERSON[name]]
        written: dict[str, Callable[[], Any]] = {
            "AssignDraft": lambda: AssignDraft(self.tasks[case], person),
            "ClaimDraft": lambda: ClaimDraft(things["subsidy"], FIRST, None, Decimal(1)),
            "FollowUpDraft": lambda: FollowUpDraft(person, DAY),
            "MemberDraft": lambda: MemberDraft(person, DAY),
            "SubsidyDraft": lambda: SubsidyDraft(person, self.unit["subsidy_type"], FIRST, None),
            "PlacementDraft": lambda: PlacementDraft(person, ActivityForm.FAT, self.arenas[case]),
        }
        return written[kind]()

    def _denials(self) -> int:
        with self.store.read() as reader:
            query = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
            return reader.execute(query).scalar_one()


def _kind(parameter: inspect.Parameter) -> str:
    annotation = parameter.annotation
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)


@contextmanager
def _nothing_stored() -> Iterator[None]:
    """Let lines of refusals and readings through, and stop every change before it is stored."""
    done = UnitOfWork.done

    def stop(work: UnitOfWork, *values: Any, **named: Any) -> Any:
        if work._entry.kind is LogKind.CHANGE:
            raise LetInError
        return done(work, *values, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(UnitOfWork, "done", stop)
        yield


def gates(unit: TrainingUnit, folder: Path) -> Gates:
    """Make the unit with its seven actors and its three people."""
    path = unit.copied_to(folder)
    store, clock = Store(open_file(path, KEY)), FixedClock()
    with store.read() as reader:
        demo = actor_by_login(reader, "demo")
        assert demo is not None
        arenas = dict(reader.execute(select(Arena.name, Arena.id)).all())
        chosen = _chosen(reader, arenas["Utegrupp"], arenas["Innegrupp"])
    chief = Context(demo, clock, store)
    keys = _add_actors(chief, arenas["Utegrupp"])
    _stand(chief, chosen, keys)
    for person in chosen.values():
        complete(chief, person)
    with store.read() as reader:
        logins = {role: actor_by_login(reader, f"prov-{role.value}") for role in ROLES}
        actors = {role: chief.acting_as(actor) for role, actor in logins.items() if actor}
        things = {
            case: one_of_each(reader, rows_about(reader, [person]))
            for case, person in chosen.items()
        }
        own, other = arenas["Utegrupp"], arenas["Innegrupp"]
        places = {Case.OWN: own, Case.OTHER: other, Case.PROTECTED: own}
        tasks = {case: _task(reader, place) for case, place in places.items()}
        held = {table: _first(reader, table) for table in OF_UNIT.values()}
    return Gates(store, actors, things, places, tasks, held)


def _chosen(reader: Reader, own: UUID, other: UUID) -> dict[Case, UUID]:
    """Choose those of whom most is kept."""
    best: dict[UUID, list[UUID]] = {}
    for arena in (own, other):
        people = reader.scalars(
            select(Membership.participant_id).where(Membership.arena_id == arena)
        ).all()
        best[arena] = sorted(people, key=lambda key: -len(rows_about(reader, [key])))
    return {Case.OWN: best[own][0], Case.PROTECTED: best[own][1], Case.OTHER: best[other][0]}


def _add_actors(chief: Context, arena: UUID) -> dict[Role, UUID]:
    keys = {role: new_id() for role in ROLES}
    with chief.write("test.staff") as work:
        for role, key in keys.items():
            work.add(Staff(id=key, login=f"prov-{role.value}", name=f"Prov {role.value}"))
            work.add(StaffRole(staff_id=key, role=role))
            work.add(StaffArena(staff_id=key, arena_id=arena))
        work.done(None, "")
    return keys


def _stand(chief: Context, chosen: dict[Case, UUID], staff: dict[Role, UUID]) -> None:
    """Give the cases their owners, and protect the one that is to be hidden."""
    with chief.write("test.stand") as work:
        for case, person in chosen.items():
            own = case is not Case.OTHER
            work.add(
                Referral(
                    participant_id=person,
                    route=ReferralRoute.STAR,
                    received_on=BEFORE,
                    owner_kind=OwnerKind.CONSULTANT,
                    owner_staff_id=staff[Role.CONSULTANT] if own else chief.actor.staff_id,
                    placed_by_staff_id=staff[Role.STAR_COORDINATOR] if own else None,
                )
            )
        for case in (Case.OWN, Case.PROTECTED):
            low, high = sorted((chosen[case], chosen[Case.OTHER]))
            work.add(NotTogether(first_id=low, second_id=high))
        hidden = work.get(Participant, chosen[Case.PROTECTED])
        hidden.protection = Protection.MARKED
        work.done(None, "")


def _task(reader: Reader, arena: UUID) -> UUID:
    query = select(Task.id).where(Task.arena_id == arena, Task.day == DAY).order_by(Task.id)
    return reader.execute(query.limit(1)).scalar_one()


def _first(reader: Reader, table: str) -> UUID:
    kept = Base.metadata.tables[table]
    return reader.execute(select(kept.c.id).order_by(kept.c.id).limit(1)).scalar() or uuid4()
