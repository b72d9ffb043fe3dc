"""A person who is mapped, and the trained konsulent whose case it is."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.mapping import MappingArea
from ame_desktop.domain.mapping_rows import MappingFile, PartRow, SummaryDraft, WholeMapping
from ame_desktop.services import mapping as service
from ame_desktop.services.rule_switches import rule_list, set_rule
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
SAID = SummaryDraft("Ali har ont i ryggen.", "Kan arbeta halvtid.", "Sjukgymnast.", "Vägledning.")


class Mapped:
    """A person with a mapping that was begun, and the trained konsulent whose case it is."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.ctx = unit.as_role(Role.CONSULTANT, name="Lena")
        self.person: UUID = People(unit).add("Ali", "Ahmed")
        refer(unit, self.person, owner=self.ctx.actor.staff_id)
        service.train(unit.chief, self.ctx.actor.staff_id, date(2026, 1, 1))
        self.key = service.begin(self.ctx, self.person).value

    @property
    def file(self) -> MappingFile:
        return service.mapping_file(self.ctx, self.person)

    @property
    def whole(self) -> WholeMapping:
        whole = self.file.whole
        assert whole is not None
        return whole

    @property
    def version(self) -> int:
        return self.whole.row.version

    def write(self, area: MappingArea, *columns: str) -> None:
        part = self.whole.part(area)
        assert part.part_id is not None
        service.write_part(self.ctx, part.part_id, part.version, PartRow(area, None, 0, *columns))

    def signed(self) -> None:
        self.write(MappingArea.BODY, "Lyfter inte tungt", "Ont i ryggen", "Tränar")
        service.write_summary(self.ctx, self.key, self.version, SAID)
        service.review(self.ctx, self.key, self.version, TODAY)
        service.sign(self.ctx, self.key, self.version, TODAY, "Ali Ahmed")


def switch_off(unit: Unit, rule: str) -> None:
    seen = next(row for row in rule_list(unit.chief) if row.switch.rule == rule)
    set_rule(unit.chief, rule, False, TODAY, "Beslut", seen)
