"""Every way in the services to a person's file, and to lists of people, found and driven."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

import ame_desktop.services
from ame_desktop.domain.month_bases import BasisReceiver
from ame_desktop.domain.plans import PlanKind
from ame_desktop.services.context import Context
from ame_desktop.services.demo.build import fill_demo
from ame_desktop.services.intake.papers import IntakePaper
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.migrate import upgrade
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.attendance import MonthBasis
from ame_desktop.storage.models.data_requests import DataRequest
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.follow_ups import AfDay, FollowUp
from ame_desktop.storage.models.groups import GroupActivity
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.units import KEY

PERSONAL = frozenset(
    {
        "participant_id",
        "placement_id",
        "document_id",
        "subsidy_id",
        "follow_up_id",
        "case_id",
        "section_id",
        "request_id",
        "mapping_id",
        "plan_id",
        "month_basis_id",
    }
)
"""Names of what leads to one person."""
DAY = date(2026, 11, 23)
MONTH = (date(2026, 10, 1), DAY)


@dataclass(frozen=True)
class Facts:
    """A full training unit, and one of each thing in it."""

    ctx: Context
    person: UUID
    arena: UUID
    placement: tuple[UUID, UUID]
    document: tuple[UUID, UUID]
    follow_up: tuple[UUID, UUID]
    case: tuple[UUID, UUID]
    request: tuple[UUID, UUID]
    mapping: tuple[UUID, UUID]
    plan: tuple[UUID, UUID]
    broken: tuple[UUID, UUID]
    month_basis: tuple[UUID, UUID]
    af_day: UUID
    group: UUID
    folder: Path


Way = Callable[[Facts], tuple[tuple[Any, ...], UUID]]


def _of_person(*more: Any) -> Way:
    return lambda facts: ((facts.person, *more), facts.person)


def _of(name: str, *more: Any) -> Way:
    return lambda facts: ((getattr(facts, name)[0], *more), getattr(facts, name)[1])


def _to_file(name: str, *more: Any) -> Way:
    def way(facts: Facts) -> tuple[tuple[Any, ...], UUID]:
        key, person = getattr(facts, name)
        return (key, facts.folder / f"{name}.pdf", *more), person

    return way


def _to_new_file(file: str) -> Way:
    return lambda facts: ((facts.person, facts.folder / file), facts.person)


PERSON_WAYS: dict[str, Way] = {
    "participants.participant_file": _of_person(),
    "participants.show_number": _of_person(),
    "protection.show_contact": _of_person("skäl"),
    "notes.note_list": _of_person("skäl"),
    "certificates.certificates_of": _of_person(),
    "month_bases.keeping.basis_pdf": _of("month_basis"),
    "month_bases.keeping.save_basis": _to_file("month_basis"),
    "month_bases.reading.bases_of": _of_person(),
    "bus_cards.bus_cards_of": _of_person(),
    "consents.consent_list": _of_person("skäl"),
    "observations.observations_of": _of_person(),
    "af_documents.reading.tellable": _of_person(),
    "history.history": _of_person(),
    "mapping.reading.mapping_file": _of_person("skäl"),
    "mapping.papers.map_pdf": _of("mapping", "skäl"),
    "mapping.papers.save_map": _to_file("mapping", "skäl"),
    "mapping.papers.save_summary": _to_file("mapping", "skäl"),
    "mapping.papers.summary_pdf": _of("mapping", "skäl"),
    "intake.reading.intake_file": _of_person(),
    "intake.papers.paper_pdf": _of_person(IntakePaper.CONSENT),
    "intake.papers.save_paper": lambda facts: (
        (facts.person, IntakePaper.REFERRAL, facts.folder / "intake.pdf"),
        facts.person,
    ),
    "leaves.writing.leaves_of": _of_person(),
    "plans.breaking.broken_plans": _of_person(),
    "plans.break_papers.break_pdf": _of("broken"),
    "plans.break_papers.message_of": _of("broken"),
    "plans.break_papers.save_break_pdf": _to_file("broken"),
    "plans.papers.plan_pdf": _of("plan"),
    "plans.papers.save_plan_pdf": _to_file("plan"),
    "plans.reading.plans_of": _of_person(),
    "log.reading.readers_of": _of_person(),
    "follow_ups.follow_ups_of": _of_person("skäl"),
    "placements.reading.placements_of": _of_person(),
    "subsidies.reading.subsidies_of": _of_person(),
    "final_documents.reading.documents_of": _of_person(),
    "attendance_spans.person_days": _of_person(*MONTH),
    "absence.reading.absence_sheet": _of_person(),
    "placements.reading.placement": _of("placement"),
    "final_documents.reading.document": _of("document"),
    "final_documents.fetching.pdf": _of("document"),
    "final_documents.fetching.save_pdf": _to_file("document"),
    "approvals.cases.case_sheet": _of("case"),
    "development_plans.development_plan": _of("follow_up", "skäl"),
    "development_plans.save_development_plan": _to_file("follow_up", "skäl"),
    "timelines.timeline": _of_person(),
    "timelines.save_timeline": _to_new_file("line.pdf"),
    "matching.desk.matching_desk": _of_person(),
    "data_protection.requests.data_desk": _of_person(),
    "data_protection.requests.corrected_since": _of("request"),
    "data_protection.extract.look_through": _of_person(),
}
"""Each way to what is kept of one person, with whose file it opens."""

LIST_WAYS: dict[str, Callable[[Facts], tuple[Any, ...]]] = {
    "participants.participant_list": lambda facts: (),
    "intake.reading.intake_board": lambda facts: (),
    "attendance.open_day": lambda facts: (DAY,),
    "absence.reading.absence_board": lambda facts: (),
    "attendance_spans.open_span": lambda facts: MONTH,
    "correction_book.correction_book": lambda facts: MONTH,
    "month_bases.reading.basis_desk": lambda facts: (BasisReceiver.AF, MONTH[0]),
    "arenas.arena_members": lambda facts: (facts.arena,),
    "groups.completion.completion": lambda facts: (facts.group,),
    "groups.completion.completion_pdf": lambda facts: (facts.group,),
    "placements.reading.placement_board": lambda facts: (),
    "subsidies.reading.subsidy_list": lambda facts: (),
    "subsidies.radar.radar": lambda facts: (),
    "subsidies.claiming.claims": lambda facts: (date(2026, 11, 1),),
    "follow_up_due.due_list": lambda facts: (),
    "final_documents.reading.documents": lambda facts: (),
    "approvals.cases.waiting": lambda facts: (),
    "reminders.todo": lambda facts: (),
    "search.search": lambda facts: ("a",),
    "day_sheets.day_sheet": lambda facts: (DAY, facts.arena),
    "day_slips.day_slips": lambda facts: (DAY, facts.arena),
    "wall.open_wall": lambda facts: (facts.arena,),
    "af_meetings.agenda": lambda facts: (facts.af_day,),
    "af_meetings.candidates": lambda facts: (DAY,),
    "af_days.af_day": lambda facts: (facts.af_day,),
}
"""Lists, boards and papers of many: one line each, with how many it held."""


def function(name: str) -> Callable[..., Any]:
    """Return a service's function by its module and name."""
    module, _, last = name.rpartition(".")
    found: Callable[..., Any] = getattr(
        importlib.import_module(f"ame_desktop.services.{module}"), last
    )
    return found


def ways_in_services() -> set[str]:
    """Find what the services answer of one person: all that is no command."""
    found = set()
    for module in pkgutil.walk_packages(ame_desktop.services.__path__, "ame_desktop.services."):
        if ".demo" in module.name:
            continue
        held = inspect.getmembers(importlib.import_module(module.name), inspect.isfunction)
        found |= {
            f"{module.name.removeprefix('ame_desktop.services.')}.{name}"
            for name, act in held
            if act.__module__ == module.name and not name.startswith("_") and _answers(act)
        }
    return found


def _answers(act: Callable[..., Any]) -> bool:
    signature = inspect.signature(act)
    names = list(signature.parameters)
    command = "Result" in str(signature.return_annotation)
    return names[:1] == ["ctx"] and bool(PERSONAL & set(names)) and not command


def full_unit(folder: Path) -> Facts:
    """Make a training unit, and pick one of each thing in it."""
    engine = open_file(folder / "full.ame", KEY, create=True)
    upgrade(engine)
    store, clock = Store(engine), FixedClock(datetime(2026, 11, 23, 7, 30))
    fill_demo(store, clock)
    with store.read() as reader:
        actor = actor_by_login(reader, "demo")
        assert actor is not None
        arena = reader.execute(select(Arena.id).where(Arena.name == "Utegrupp")).scalar_one()
        member = select(Membership.participant_id).where(Membership.arena_id == arena).limit(1)
        cases = select(ApprovalCase.id, ApprovalCase.participant_id)
        plans = select(Plan.id, Plan.participant_id)
        return Facts(
            Context(actor, clock, store),
            reader.execute(member).scalar_one(),
            arena,
            reader.execute(select(Placement.id, Placement.participant_id)).first(),
            reader.execute(select(FinalDocument.id, FinalDocument.participant_id)).first(),
            reader.execute(select(FollowUp.id, FollowUp.participant_id)).first(),
            reader.execute(cases.where(ApprovalCase.participant_id.is_not(None))).first(),
            reader.execute(select(DataRequest.id, DataRequest.participant_id)).first(),
            reader.execute(select(Mapping.id, Mapping.participant_id)).first(),
            reader.execute(plans.where(Plan.kind == PlanKind.LABOUR)).first(),
            reader.execute(plans.where(Plan.kind == PlanKind.BROKEN)).first(),
            reader.execute(select(MonthBasis.id, MonthBasis.participant_id)).first(),
            reader.execute(select(AfDay.id)).scalars().first(),
            reader.execute(select(GroupActivity.id)).scalars().first(),
            folder,
        )
