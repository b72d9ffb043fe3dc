"""What was told of a month stands on a shared server, also against psql."""

from uuid import uuid4

import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.month_bases import BasisReceiver
from ame_desktop.domain.month_basis_rules import HandOver
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.services.month_bases import bases_of, basis_desk, basis_pdf, hand_on
from tests.support.months import CONSENT, OCTOBER, Months
from tests.support.own_logins import GuardedUnit


def test_a_basis_is_made_with_an_own_login_and_changed_by_nobody(
    guarded_unit: GuardedUnit,
) -> None:
    months = Months(guarded_unit)
    person = months.add("Ali", consent=ConsentParty.AF)
    officer = guarded_unit.as_role(Role.ATTENDANCE_OFFICER)
    (desk,) = basis_desk(officer, BasisReceiver.AF, OCTOBER)
    assert desk.consent.stands
    (key,) = months.make(person, test=CONSENT, ctx=officer)
    content = basis_pdf(officer, key)
    hand_on(officer, key, 1, HandOver(guarded_unit.clock.today(), "Eva på AF"))
    with guarded_unit.psql(officer) as login:
        for change in (
            "SET content = '\\x25'",
            "SET sha256 = ''",
            "SET figures = 'x'",
            "SET test = 'Annat', handed_to = 'Bo'",
            "SET made_at = now()",
        ):
            with pytest.raises(InsufficientPrivilege):
                login.execute(f"UPDATE month_basis {change} WHERE id = %s".encode(), (key,))
        with pytest.raises(InsufficientPrivilege):
            login.execute(b"DELETE FROM month_basis WHERE id = %s", (key,))
        done = login.execute(b"UPDATE month_basis SET receipt = 'Mejl' WHERE id = %s", (key,))
        assert done.rowcount == 1
    assert basis_pdf(officer, key) == content
    assert bases_of(officer, person)[0].receipt == "Mejl"


def test_what_a_waiver_is_about_stays_in_the_case(guarded_unit: GuardedUnit) -> None:
    months = Months(guarded_unit)
    months.add("Ali", consent=ConsentParty.CARE)
    officer = guarded_unit.as_role(Role.ATTENDANCE_OFFICER)
    with guarded_unit.psql(officer) as login:
        assert len(login.execute(b"SELECT party FROM consent").fetchall()) == 1
        with pytest.raises(InsufficientPrivilege):
            login.execute(b"SELECT detail FROM consent")


def test_a_supervisor_meets_no_basis_and_makes_none(guarded_unit: GuardedUnit) -> None:
    months = Months(guarded_unit)
    person = months.add("Ali")
    months.make(person)
    here = guarded_unit.arena("Innegrupp")
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    with guarded_unit.psql(supervisor) as login:
        assert login.execute(b"SELECT id FROM month_basis").fetchall() == []
        with pytest.raises(InsufficientPrivilege):
            login.execute(
                b"INSERT INTO month_basis (id, version, participant_id, receiver, month, edition, "
                b"content, sha256, pages, figures, made_at, ground, test, handed_to, receipt) "
                b"VALUES (%s, 1, %s, 'Arbetsf\xc3\xb6rmedlingen', '2026-09-01', 1, '', '', 1, '', "
                b"now(), '', '', '', '')",
                (uuid4(), person),
            )
