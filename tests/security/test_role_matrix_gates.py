"""S12: every service × every role × own, other and protected: those that no other matrix names.

The services are found in the program, so that a new one is asked for in ``gates.toml`` or in a
matrix of its own. A refused call leaves its line in the log.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ame_desktop.domain.access import Role
from tests.support.asked_services import asked_by_people, named_in
from tests.support.gate_world import CASES, Gates, Outcome, gates
from tests.support.measured import Measured
from tests.support.role_matrix import ROLES, Case
from tests.support.training import TrainingUnit

HERE = Path(__file__).parent
LETTERS = dict(zip(ROLES, "HKSONCA", strict=True))
Table = dict[str, dict[Case, frozenset[Role]]]


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((HERE / "gates.toml").read_text(encoding="utf-8"))


@cache
def table() -> Table:
    """Who is let in, by service and case."""
    return {
        service: {
            Case.OWN: _roles(gate["own"]),
            Case.OTHER: _roles(gate.get("other", gate["own"])),
            Case.PROTECTED: frozenset(),
        }
        for gate in _file()["gate"]
        for service in gate["services"]
    }


def _roles(letters: str) -> frozenset[Role]:
    return frozenset(role for role, letter in LETTERS.items() if letter in letters)


@pytest.fixture(scope="module")
def world(
    exempelkommun_file: TrainingUnit, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gates]:
    made = gates(exempelkommun_file, tmp_path_factory.mktemp("gates"))
    yield made
    made.store.close()


def cases_of(world: Gates, name: str) -> tuple[Case, ...]:
    act = asked_by_people()[name]
    if world.is_about_a_person(act):
        return CASES
    return CASES[:2] if world.is_about_a_place(act) else CASES[:1]


def differences(world: Gates, role: Role, *, everything: bool) -> tuple[int, list[str]]:
    """Ask every service as a role; return how often, and what was not as the table says."""
    asked, wrong = 0, []
    for name, allowed in table().items():
        for case in cases_of(world, name):
            if not (everything or case is Case.OWN or role in allowed[Case.OWN]):
                # Who is refused their own is refused others' too.
                continue
            asked += 1
            expected = Outcome.IN if role in allowed[case] else Outcome.OUT
            outcome = world.outcome(role, case, asked_by_people()[name])
            if outcome is not expected:
                wrong.append(f"{name}, {role}, {case}: {outcome}")
    return asked, wrong


def test_every_service_is_in_a_matrix() -> None:
    elsewhere = named_in(*(path for path in HERE.glob("test_role*.py")))
    asked = {name for name, act in asked_by_people().items() if act not in elsewhere}
    assert asked - set(table()) - set(_file()["inside"]) == set()
    assert set(table()) | set(_file()["inside"]) <= set(asked_by_people())
    assert not set(table()) & set(_file()["inside"])


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_a_role_is_let_in_as_the_matrix_says_and_nowhere_else(
    world: Gates, role: Role, measured: Measured
) -> None:
    asked, wrong = differences(world, role, everything=False)
    assert wrong == []
    measured("S12", f"0 avvikelser i {asked} anrop per roll")


@pytest.mark.soak
@pytest.mark.parametrize("role", ROLES, ids=str)
def test_a_role_is_let_in_as_the_matrix_says_in_every_case(
    world: Gates, role: Role, measured: Measured
) -> None:
    asked, wrong = differences(world, role, everything=True)
    assert wrong == []
    measured("S12", f"0 avvikelser i {asked} anrop per roll")
