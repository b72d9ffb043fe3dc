"""A stand-in writes what the colleague was asked for, and follows the colleague's cases up."""

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import document, documents, send_to, write_section
from ame_desktop.services.log import log_page
from ame_desktop.services.reminders import todo
from ame_desktop.services.stand_ins import end_stand_in
from ame_desktop.services.standing import renew
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.repositories.access import set_roles
from tests.support.final_documents import begun, section, trained
from tests.support.stand_ins import hand_over, owned
from tests.support.unit_people import People
from tests.support.units import Unit


def test_sections_that_were_asked_for_go_over(any_unit: Unit) -> None:
    found = trained(any_unit)
    mats, to = found.supervisor(), found.supervisor("Innegrupp")
    held = begun(found)
    row = section(held, FinalHeading.COOPERATION)
    send_to(found.consultant, row.section_id, row.version, mats.actor.staff_id)

    def due(ctx: Context) -> list[str]:
        return [item.what for item in todo(ctx) if item.kind is TodoKind.SECTION and item.mine]

    assert due(to) == []
    row_id = hand_over(any_unit, mats, to)
    assert due(to) == ["Skriv avsnittet Samarbetsförmåga"] == due(mats)
    assert [item.asked_of_me for item in documents(to)] == [1]
    seen = section(document(to, held.row.document_id), FinalHeading.COOPERATION)
    write_section(to, seen.section_id, seen.version, "Arbetar bra med andra.")

    end_stand_in(any_unit.chief, row_id, 1)
    renew(to)
    assert due(to) == []
    with pytest.raises(NotPermittedError):
        write_section(to, seen.section_id, seen.version + 1, "För sent")
    text = section(document(mats, held.row.document_id), FinalHeading.COOPERATION).text
    assert text == "Arbetar bra med andra."


def test_what_was_asked_of_a_handledare_goes_from_handledare_to_handledare(any_unit: Unit) -> None:
    found = trained(any_unit)
    both = (Role.SUPERVISOR, Role.CONSULTANT)
    asked = any_unit.as_role(*both, arenas=(any_unit.arena("Utegrupp"),))
    to = any_unit.as_role(Role.SUPERVISOR, Role.STAR_COORDINATOR, arenas=asked.actor.arenas)
    row = section(begun(found), FinalHeading.COOPERATION)
    send_to(found.consultant, row.section_id, row.version, asked.actor.staff_id)
    with any_unit.chief.write("test.no_longer") as work:
        set_roles(work, asked.actor.staff_id, frozenset({Role.CONSULTANT}))
        work.done(None, "")
    hand_over(any_unit, asked, to)
    assert to.actor.us == {asked.actor.staff_id, to.actor.staff_id}
    assert not [item for item in todo(to) if item.kind is TodoKind.SECTION and item.mine]
    (listed,) = documents(to)
    assert listed.asked_of_me == 0
    shown = document(to, listed.document_id)
    assert FinalHeading.COOPERATION not in {held.key for held in shown.sections}
    with pytest.raises(NotPermittedError):
        write_section(to, row.section_id, row.version + 1, "Av någon annan.")


def test_the_log_of_the_cases_goes_over_but_for_the_protected(any_unit: Unit) -> None:
    people = People(any_unit)
    away, to = (any_unit.as_role(Role.CONSULTANT, name=name) for name in ("Bo Ek", "Cia Dal"))
    for name in ("Ali", "Dolda"):
        case = owned(any_unit, people, away, name, ReferralRoute.AF)
        away.note("participants.read", LogKind.READ, case)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, people.known["Dolda"]).protection = Protection.MARKED
        work.done(None, "")

    def told(ctx: Context) -> int:
        rows = log_page(ctx, LogFilter(kind=LogKind.READ)).rows
        return sum(row.staff == "Bo Ek" and row.count == 1 for row in rows)

    assert told(to) == 0
    hand_over(any_unit, away, to)
    assert told(to) == 1
    assert told(away) == 2
