"""Every service that answers, found in the program and asked all that it can be asked of a unit."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import product
from pathlib import Path
from typing import Any

import ame_desktop.services
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.domain.month_bases import BasisReceiver, Ground, SecrecyTest
from ame_desktop.domain.observations import Period
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.agreements.papers import AgreementPaper
from ame_desktop.services.approvals.cases import Heap
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection import ASSESSMENT, REGISTER
from ame_desktop.services.exports import list_infos
from tests.support.asked_specially import BEFORE, DAY, FIRST, special
from tests.support.hidden_people import Hidden, other_ids

Service = Callable[..., Any]
SERVICES = "ame_desktop.services"
PROGRAM = Path(ame_desktop.services.__file__).parents[1]
MOST = 3
"""Of each kind of thing, how many are asked about."""
INSIDE = frozenset(
    {"reader", "work", "standing", "row", "case", "order", "found", "unit", "spec", "state", "plan"}
)
"""Who asks for one of these is inside another service, which is asked itself."""
TABLES = {
    "participant_id": "participant",
    "placement_id": "placement",
    "document_id": "final_document",
    "section_id": "document_section",
    "case_id": "approval_case",
    "follow_up_id": "follow_up",
    "subsidy_id": "subsidy",
    "arena_id": "arena",
    "af_day_id": "af_day",
    "order_id": "customer_order",
    "customer_id": "customer",
    "agreement_id": "service_agreement",
    "task_id": "task",
    "basis_id": "billing_basis",
    "month_basis_id": "month_basis",
    "request_id": "data_request",
    "note_id": "case_note",
    "mapping_id": "mapping",
    "plan_id": "plan",
    "activity_id": "group_activity",
    "track_id": "job_track",
    "leader_id": "participant",
}
"""Where the identities that a service asks for stand."""


def module_functions() -> Iterator[tuple[str, Service]]:
    """Find every public function of the services, by the name of its module and its own."""
    for module in pkgutil.walk_packages(ame_desktop.services.__path__, "ame_desktop.services."):
        if ".demo" in module.name:
            continue
        held = inspect.getmembers(importlib.import_module(module.name), inspect.isfunction)
        for name, act in held:
            if act.__module__ == module.name and not name.startswith("_"):
                yield f"{module.name.removeprefix('ame_desktop.services.')}.{name}", act


@cache
def services() -> dict[str, Service]:
    """Find every service that the screens and the commands call: those that begin with who asks."""
    return {
        name: act
        for name, act in module_functions()
        if list(inspect.signature(act).parameters)[:1] == ["ctx"]
        and not INSIDE & set(inspect.signature(act).parameters)
    }


def named_in(*tests: Path) -> frozenset[Service]:
    """Find what of the services some modules of tests call."""
    return frozenset(act for path in tests for act in _named_in(ast.parse(path.read_text())))


@cache
def called() -> frozenset[Service]:
    """Find what of the services the window and the commands call themselves."""
    # A package knows its modules by name once they are taken in.
    tuple(module_functions())
    folders = (PROGRAM / "gui", PROGRAM / "cli")
    return named_in(*(path for folder in folders for path in folder.rglob("*.py")))


def _named_in(tree: ast.Module) -> Iterator[Service]:
    """Yield the functions of the services that a module takes in, alone or within a package."""
    packages: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith(SERVICES):
            module = importlib.import_module(str(node.module))
            for alias in node.names:
                packages[alias.asname or alias.name] = getattr(module, alias.name, None)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            held = packages.get(node.value.id)
            packages_own = getattr(held, node.attr, None) if inspect.ismodule(held) else None
            if inspect.isfunction(packages_own):
                yield packages_own
    yield from (held for held in packages.values() if inspect.isfunction(held))


@cache
def asked_by_people() -> dict[str, Service]:
    """Find every service that the window and the commands call, by its name."""
    return {
        name: act
        for name, act in module_functions()
        if act in called() and list(inspect.signature(act).parameters)[:1] == ["ctx"]
    }


def is_command(act: Service) -> bool:
    """Whether a service changes something."""
    return "Result" in str(inspect.signature(act).return_annotation)


@cache
def answering() -> dict[str, Service]:
    """Find every service that the screens and the commands ask, and that changes nothing."""
    return {
        name: act for name, act in services().items() if act in called() and not is_command(act)
    }


@dataclass(frozen=True)
class Asked:
    """What can be asked of a unit where some are protected."""

    hidden: Hidden
    folder: Path

    def ways(self, name: str, act: Service) -> Iterator[dict[str, Any]]:
        """Yield all that a service is asked, each as its arguments by name.

        Raises:
            KeyError: nobody has said what one of its arguments can be.
        """
        special = self._special.get(name)
        if special is not None:
            yield from special
            return
        wanted = [
            parameter.name
            for parameter in list(inspect.signature(act).parameters.values())[1:]
            if parameter.kind is not parameter.VAR_POSITIONAL
            and (parameter.default is parameter.empty or parameter.name in self._chosen)
        ]
        found = [
            dict(zip(wanted, chosen, strict=True))
            for chosen in product(*(self.values(parameter) for parameter in wanted))
        ]
        # What is saved is what the same service answers without saving it.
        yield from found[::3] if ".save" in name else found

    def values(self, parameter: str) -> list[Any]:
        if parameter in TABLES:
            table = TABLES[parameter]
            theirs = sorted(self.hidden.rows.get(table, ()))[:2]
            return [*theirs, *other_ids(self.hidden, table)[: MOST - len(theirs)]]
        return self._chosen[parameter]

    @cached_property
    def _chosen(self) -> dict[str, list[Any]]:
        target = self.folder / "papper"
        return {
            "day": [DAY, BEFORE],
            "first": [FIRST],
            "last": [DAY],
            "month": [date(2026, 10, 1)],
            "receiver": list(BasisReceiver),
            "year": [2026],
            "which": [REGISTER, ASSESSMENT],
            "reason": ["", "Tillsyn"],
            "stem": ["sassam-karta"],
            "with_adaptations": [False, True],
            "ended": [False, True],
            "closed": [True],
            "left": [True],
            "whole": [True],
            "heap": list(Heap),
            "text": ["", "Xer", "Nattviols", "a"],
            "named": ["Xerxeshild Nattviolsson", "Nattviolsson"],
            "wanted": [LogFilter(), *(LogFilter(participant_id=key) for key in self.hidden.people)],
            "wish": [],
            "name": list(SettingName),
            "kind": list(ImportKind),
            "paper": list(AgreementPaper),
            "target": [target],
            "path": [target],
            "deputy": [False, True],
            "place": [f"slutdokument:{key}" for key in self.hidden.rows["final_document"]],
            "number": ["A-1"],
            "row_id": sorted(self.hidden.people),
            "erasure_id": sorted(self.hidden.people)[:1],
            "period": [Period(FIRST, DAY)],
            "level": list(Level),
            "area": list(Area),
            "route": [None, *ReferralRoute],
            "place_id": self.values("arena_id"),
            "within": [timedelta(days=30)],
            "answers": [()],
            "key": ["2026T2", "2026T3"],
            "before": [5],
            "after": [7],
            "failed": [()],
            "action": ["access.login"],
            "test": [SecrecyTest(Ground.ASKED, harm="Ingen lider men")],
            "folder": [self.folder],
        }

    @cached_property
    def _special(self) -> dict[str, list[dict[str, Any]]]:
        return special(self)

    def lists(self) -> list[ListWish]:
        """Every ready list, without names and with them."""
        ctx: Context = self.hidden.named
        return [
            ListWish(info.id, FIRST, DAY, None, names, "uppföljning" if names else "")
            for info in list_infos(ctx)
            for names in ([False, True] if info.can_name else [False])
        ]
