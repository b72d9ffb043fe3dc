"""Puts cases into a test's unit: who owns them, and the placements that belong to them."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import OwnerKind, ReferralRoute
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.models.placements import Placement
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
SOON = TODAY + timedelta(days=10)


def refer(
    unit: Unit,
    person: UUID,
    route: ReferralRoute = ReferralRoute.AF,
    owner: UUID | None = None,
    placer: UUID | None = None,
    name: str = "",
    came: date = date(2026, 1, 1),
) -> None:
    """Let a person have come some way, owned by somebody."""
    kinds = {ReferralRoute.IFO: OwnerKind.IFO_OFFICER, ReferralRoute.STAR: OwnerKind.RAISING_PARTY}
    with unit.chief.write("test.referral") as work:
        work.add(
            Referral(
                participant_id=person,
                route=route,
                received_on=came,
                owner_kind=kinds.get(route, OwnerKind.CONSULTANT),
                owner_staff_id=owner,
                owner_name=name,
                placed_by_staff_id=placer,
            )
        )
        work.done(None, "")


def store(unit: Unit, *rows: Any) -> None:
    """Add rows as they are."""
    with unit.chief.write("test.rows") as work:
        work.add(*rows)
        work.done(None, "")


def placed(unit: Unit, person: UUID, **other: Any) -> UUID:
    """Place a person in work training that ends soon; ``other`` columns go before."""
    values = {
        "id": new_id(),
        "participant_id": person,
        "form": ActivityForm.FAT,
        "host_unit": "Förskolan",
        "start": date(2026, 6, 1),
        "end": SOON,
        "state": PlacementState.APPROVED,
        **other,
    }
    store(unit, Placement(**values))
    return UUID(str(values["id"]))
