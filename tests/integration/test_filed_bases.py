"""A month's bases saved in a folder: nobody protected, and nothing that was made is lost."""

from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.month_bases import BasisReceiver, BasisWish
from ame_desktop.domain.month_basis_rules import HandOver
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.month_bases import (
    FiledBases,
    bases_of,
    basis_name,
    basis_pdf,
    file_bases,
    hand_on,
    make_bases,
)
from tests.support.case_rows import refer
from tests.support.months import LAW, OCTOBER, Months
from tests.support.units import Unit

AF = BasisReceiver.AF
HIDDEN = "Har skyddade personuppgifter. Gör underlaget för sig."


@pytest.fixture
def months(unit: Unit) -> Months:
    return Months(unit)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "underlag"
    found.mkdir()
    return found


def filed(
    months: Months,
    folder: Path,
    ctx: Context | None = None,
    route: ReferralRoute | None = None,
) -> FiledBases:
    return file_bases(ctx or months.unit.chief, AF, OCTOBER, LAW, folder, route)


def hidden(months: Months) -> UUID:
    key = months.add("Siri", protection=Protection.MARKED)
    months.people.name_reader(key, months.unit.chief.actor.staff_id)
    return key


def test_whoever_is_protected_never_comes_with_the_others_not_even_as_the_last(
    months: Months, folder: Path
) -> None:
    person = hidden(months)
    months.add("Ali")
    assert len(filed(months, folder).saved) == 1
    again = filed(months, folder)
    assert (again.saved, [one.why for one in again.left_out]) == ((), [HIDDEN])
    ctx = months.unit.chief
    with pytest.raises(DomainError, match="skyddade"):
        make_bases(ctx, BasisWish(AF, OCTOBER, (person,), LAW))
    assert bases_of(ctx, person) == ()
    # Made for that person alone in the window, it still never lies among the others'.
    months.make(person)
    assert filed(months, folder) == FiledBases((), (), ())
    assert len(list(folder.iterdir())) == 1


def test_what_could_not_be_saved_is_named_and_comes_the_next_time(
    months: Months, folder: Path
) -> None:
    ctx = months.unit.chief
    for given in ("Ali", "Bo"):
        months.make(months.add(given))
    months.add("Cia")
    (row,) = bases_of(ctx, months.people.known["Ali"])
    (folder / basis_name(row)).mkdir()
    first = filed(months, folder)
    assert len(first.saved) == 2
    assert first.unsaved == (basis_name(row),)
    assert "Ek" not in first.unsaved[0]
    (folder / basis_name(row)).rmdir()
    second = filed(months, folder)
    assert (second.saved, second.unsaved) == ((folder / basis_name(row),), ())
    assert second.saved[0].read_bytes() == basis_pdf(ctx, row.basis_id)
    second.saved[0].unlink()
    hand_on(ctx, row.basis_id, row.version, HandOver(months.unit.clock.today(), "Eva"))
    assert filed(months, folder) == FiledBases((), (), ())


def test_nothing_is_made_where_nothing_can_be_saved(months: Months, folder: Path) -> None:
    person = months.add("Ali")
    with pytest.raises(DomainError, match="kunde inte sparas i"):
        filed(months, folder / "finns-inte")
    here = months.unit.arena("Innegrupp")
    supervisor = months.unit.as_role(Role.SUPERVISOR, arenas=(here,))
    with pytest.raises(NotPermittedError):
        filed(months, folder, supervisor)
    assert bases_of(months.unit.chief, person) == ()


def test_nobody_is_told_of_to_a_receiver_whose_way_in_they_did_not_come(
    months: Months, folder: Path
) -> None:
    keys = {route: months.add(route.name.title()) for route in ReferralRoute}
    for route, key in keys.items():
        refer(months.unit, key, route)
    ctx = months.unit.chief
    assert len(filed(months, folder, route=ReferralRoute.AF).saved) == 1
    made = {route for route, key in keys.items() if bases_of(ctx, key)}
    assert made == {ReferralRoute.AF}
    assert len(filed(months, folder).saved) == len(ReferralRoute) - 1
