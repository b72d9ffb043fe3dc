"""The lists of certificates and of journeys: by days, without reasons, and never the hidden."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.bus_cards import BusCardDraft, JourneyType
from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.participants import Protection
from ame_desktop.services.bus_cards import add_bus_card
from ame_desktop.services.certificates import add_certificate
from ame_desktop.services.exports import preview_list
from ame_desktop.storage.models.plans import Certificate
from tests.support.case_rows import refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
CERTIFICATE = CertificateDraft(TODAY, date(2026, 12, 31), 50, TODAY, TODAY)
JOURNEY = BusCardDraft(
    JourneyType.CARD, TODAY, date(2026, 12, 22), "Gällö–Bräcke", 17, "Ska inte synas"
)


def person_of(unit: Unit, name: str) -> UUID:
    person = People(unit).add(name, "Ahmed")
    refer(unit, person, owner=unit.chief.actor.staff_id)
    return person


def test_certificates_of_the_days_stand_with_their_last_day(any_unit: Unit) -> None:
    person = person_of(any_unit, "Ali")
    add_certificate(any_unit.chief, person, CERTIFICATE)
    over = replace(CERTIFICATE, first_day=date(2026, 10, 1), valid_to=date(2026, 10, 31))
    add_certificate(any_unit.chief, person, over)
    hidden = People(any_unit).add("Dold", protection=Protection.MARKED)
    days = {"first_day": TODAY, "valid_to": TODAY + timedelta(days=1), "seen_on": TODAY}
    store(any_unit, Certificate(participant_id=hidden, **days))
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    wish = ListWish("intyg", *NOVEMBER, with_names=True, purpose="Månadens intyg")
    shown = preview_list(officer, wish)
    (row,) = shown.rows
    assert row[1:] == (
        "2026-12-31",
        "2026-11-23",
        "50",
        "Gäller",
        "2026-11-23",
        "2026-11-23",
        "Anna Berg",
    )
    assert preview_list(officer, ListWish("intyg")).total == 2


def test_journeys_of_the_days_stand_without_their_reason(any_unit: Unit) -> None:
    add_bus_card(any_unit.chief, person_of(any_unit, "Ali"), JOURNEY)
    shown = preview_list(any_unit.chief, ListWish("busskort", *NOVEMBER))
    (row,) = shown.rows
    assert row[1:] == (
        "Busskort",
        "2026-11-23",
        "2026-12-22",
        "Gällö–Bräcke",
        "17",
        "Gäller",
        "Anna Berg",
    )
    october = ListWish("busskort", date(2026, 10, 1), date(2026, 10, 31))
    assert preview_list(any_unit.chief, october).total == 0
