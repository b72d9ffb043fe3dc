"""Gives people of a test's unit their supports, one short call each."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import SubsidyDraft, SubsidyRow, SubsidyTypeRow
from ame_desktop.services import subsidies
from ame_desktop.services.context import Context
from ame_desktop.storage.models.placements import Placement
from tests.support.units import Unit

JOU = "Jobb- och utvecklingsgarantin"
AWAY = "25 år eller äldre, borta 24–36 månader"


@dataclass
class Supports:
    """Grants supports in a unit, as its chief unless another acts."""

    unit: Unit

    def kind(self, code: str) -> SubsidyTypeRow:
        """A type by its code."""
        return next(row for row in subsidies.subsidy_types(self.unit.chief) if row.code == code)

    def draft(self, person: UUID, code: str, start: date, end: date | None = None) -> SubsidyDraft:
        """A decided support at full time with a wage of 18 000 kr."""
        return SubsidyDraft(
            person,
            self.kind(code).type_id,
            start,
            end,
            decision_number="AF-1",
            wage=Decimal(18_000),
        )

    def grant(
        self, person: UUID, code: str, start: date, end: date | None = None, **more: Any
    ) -> UUID:
        """Grant a support; ``more`` are the draft's other columns."""
        values = {**vars(self.draft(person, code, start, end)), **more}
        return subsidies.grant(self.unit.chief, SubsidyDraft(**values)).value

    def row(self, subsidy_id: UUID, ctx: Context | None = None) -> SubsidyRow:
        """A support as the list shows it."""
        rows = subsidies.subsidy_list(ctx or self.unit.chief)
        return next(row for row in rows if row.subsidy_id == subsidy_id)

    def place(
        self,
        person: UUID,
        form: ActivityForm,
        start: date,
        end: date | None = None,
        arena: str = "Utegrupp",
        state: PlacementState = PlacementState.APPROVED,
    ) -> UUID:
        """Place a person in an arena."""
        key = new_id()
        with self.unit.chief.write("test.placement") as work:
            work.add(
                Placement(
                    id=key,
                    participant_id=person,
                    form=form,
                    arena_id=self.unit.arena(arena),
                    start=start,
                    end=end,
                    state=state,
                )
            )
            work.done(None, "")
        return key
