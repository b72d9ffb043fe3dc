"""Every call of certificates and journeys × every role × own, other and protected person."""

from datetime import timedelta
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.bus_cards import BusCardDraft, JourneyType
from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.services.bus_cards import (
    add_bus_card,
    bus_cards_of,
    change_bus_card,
    remove_bus_card,
)
from ame_desktop.services.certificates import (
    add_certificate,
    certificates_of,
    change_certificate,
    remove_certificate,
)
from ame_desktop.storage.models.plans import BusCard, Certificate
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

CERTIFICATE = CertificateDraft(TODAY, TODAY + timedelta(days=7), 100, TODAY)
JOURNEY = BusCardDraft(JourneyType.CARD, TODAY, TODAY, "Gällö–Bräcke", 17, "Praktik")
NOBODY = frozenset[Case]()
OWN = frozenset({Case.OWN, Case.NAMED})
ALL = frozenset({Case.OWN, Case.OTHER, Case.NAMED})
CERTIFICATES = {
    Role.SUPERVISOR: NOBODY,
    Role.CONSULTANT: ALL,
    Role.STAR_COORDINATOR: OWN,
    Role.COORDINATOR: NOBODY,
    Role.ATTENDANCE_OFFICER: ALL,
    Role.UNIT_CHIEF: ALL,
    Role.ADMINISTRATOR: NOBODY,
}
"""Who keeps attendance keeps certificates; the supervisors see who is away, not until when."""
READS_JOURNEYS = {
    Role.SUPERVISOR: NOBODY,
    Role.CONSULTANT: OWN,
    Role.STAR_COORDINATOR: OWN,
    Role.COORDINATOR: NOBODY,
    Role.ATTENDANCE_OFFICER: NOBODY,
    Role.UNIT_CHIEF: ALL,
    Role.ADMINISTRATOR: NOBODY,
}
WRITES_JOURNEYS = READS_JOURNEYS | {Role.UNIT_CHIEF: NOBODY}


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_certificates_follow_the_matrix(unit: Unit, role: Role, case: Case) -> None:
    there = world(unit, role, case)
    ctx, person = there.ctx, there.key
    said = "done" if case in CERTIFICATES[role] else "denied"
    key = _certificate(there)
    assert outcome(there, lambda: certificates_of(ctx, person)) == said
    assert outcome(there, lambda: add_certificate(ctx, person, CERTIFICATE)) == said
    assert outcome(there, lambda: change_certificate(ctx, key, 1, CERTIFICATE)) == said
    assert outcome(there, lambda: remove_certificate(ctx, key, 2)) == said


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_journeys_follow_the_matrix(unit: Unit, role: Role, case: Case) -> None:
    there = world(unit, role, case)
    ctx, person = there.ctx, there.key
    read = "done" if case in READS_JOURNEYS[role] else "denied"
    write = "done" if case in WRITES_JOURNEYS[role] else "denied"
    key = _journey(there)
    assert outcome(there, lambda: bus_cards_of(ctx, person)) == read
    assert outcome(there, lambda: add_bus_card(ctx, person, JOURNEY)) == write
    assert outcome(there, lambda: change_bus_card(ctx, key, 1, JOURNEY)) == write
    assert outcome(there, lambda: remove_bus_card(ctx, key, 2)) == write


def _certificate(there: World) -> UUID:
    row = Certificate(
        participant_id=there.key,
        first_day=TODAY - timedelta(days=1),
        valid_to=TODAY,
        seen_on=TODAY,
    )
    return _stored(there, row)


def _journey(there: World) -> UUID:
    row = BusCard(
        participant_id=there.key,
        start=TODAY,
        end=TODAY,
        route="Stugun–Hammarstrand",
        kilometres=48,
        reason="Praktik",
        by_id=there.ctx.actor.staff_id,
    )
    return _stored(there, row)


def _stored(there: World, row: Certificate | BusCard) -> UUID:
    with there.unit.chief.write("test.kept") as work:
        work.add(row)
        work.session.flush()
        key = row.id
        work.done(None, "")
    return key
