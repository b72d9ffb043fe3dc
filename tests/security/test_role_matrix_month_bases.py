"""Every call of the months' bases × every role × own, other and protected person."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.month_bases import BasisReceiver, BasisWish
from ame_desktop.domain.month_basis_rules import HandOver
from ame_desktop.services.month_bases import (
    bases_of,
    basis_desk,
    basis_pdf,
    file_bases,
    hand_on,
    make_bases,
    may_make,
    save_basis,
)
from ame_desktop.storage.models.attendance import Attendance
from tests.security.test_role_matrix_certificates import CERTIFICATES, NOBODY
from tests.security.test_role_matrix_register import World, outcome, world
from tests.support.months import LAW
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

JANUARY = date(2026, 1, 1)
AF, IFO = BasisReceiver.AF, BasisReceiver.IFO
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_bases_follow_the_matrix_of_certificates(
    unit: Unit, role: Role, case: Case, tmp_path: Path
) -> None:
    there = world(unit, role, case)
    _mark(there)
    ctx, person = there.ctx, there.key
    held = unit.as_role(Role.UNIT_CHIEF)
    said = "done" if case in CERTIFICATES[role] else "denied"
    assert may_make(ctx) is (CERTIFICATES[role] != NOBODY)
    assert outcome(there, lambda: _make(there, AF)) == said
    assert outcome(there, lambda: bases_of(ctx, person)) == said
    assert _sees(there) is (said == "done")
    folder = tmp_path / "underlag"
    folder.mkdir()
    filed = outcome(there, lambda: file_bases(ctx, AF, JANUARY, LAW, folder, None))
    assert filed == ("done" if may_make(ctx) else "denied")
    hidden = case in {Case.PROTECTED, Case.NAMED}
    assert bool(list(folder.iterdir())) is (said == "done" and not hidden)
    if hidden:
        return
    wish = BasisWish(IFO, JANUARY, (person,), LAW)
    (key,) = make_bases(held, wish).value.made
    assert outcome(there, lambda: basis_pdf(ctx, key)) == said
    assert outcome(there, lambda: save_basis(ctx, key, tmp_path / "u.pdf")) == said
    assert outcome(there, lambda: hand_on(ctx, key, 1, HandOver(TODAY, "Eva"))) == said


def _make(there: World, receiver: BasisReceiver) -> tuple[UUID, ...]:
    wish = BasisWish(receiver, JANUARY, (there.key,), LAW, alone=True)
    return make_bases(there.ctx, wish).value.made


def _sees(there: World) -> bool:
    found: list[UUID] = []
    outcome(
        there,
        lambda: found.extend(one.participant_id for one in basis_desk(there.ctx, AF, JANUARY)),
    )
    return there.key in found


def _mark(there: World) -> None:
    with there.unit.chief.write("test.marks") as work:
        for place in range(31):
            day = JANUARY + timedelta(days=place)
            if day.weekday() < 5:
                work.add(
                    Attendance(
                        participant_id=there.key,
                        day=day,
                        place_id=there.place,
                        state=AttendanceState.PRESENT,
                        set_at=work.at,
                    )
                )
        work.done(None, "")
