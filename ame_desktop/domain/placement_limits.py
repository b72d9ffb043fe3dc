"""How long a placement may be: dated limits of the unit's settings and of the subsidy terms."""

from collections.abc import Iterable
from dataclasses import dataclass

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.placement_rows import PlacementDraft
from ame_desktop.domain.placements import Programme
from ame_desktop.domain.unit_settings import SettingName

SETTING_LIMITS: dict[SettingName, tuple[ActivityForm, Programme | None, str]] = {
    SettingName.FAT_MONTHS: (ActivityForm.FAT, None, "NAT-01"),
    SettingName.FAT_YOUTH_MONTHS: (ActivityForm.FAT, Programme.YOUTH_GUARANTEE, "NAT-01"),
    SettingName.ESTABLISHMENT_MONTHS: (ActivityForm.ESTABLISHMENT_JOB, None, "RAG-27"),
    SettingName.RESOURCE_MONTHS: (ActivityForm.RESOURCE_EMPLOYMENT, None, "OSB-89"),
}
"""Which form and programme each setting limits, and by which rule."""


@dataclass(frozen=True)
class Limit:
    """The longest period of a form, in whole months; ``programme`` narrows it to one programme.

    A stop must be kept. A warning tells of a support's terms, which can be longer for some.
    """

    form: ActivityForm
    months: int
    rule: str
    source: str
    programme: Programme | None = None
    grade: Grade = Grade.STOP

    @property
    def length(self) -> str:
        """The length as it reads: *2 år*, *12 månader*."""
        if self.months % 12 == 0 and self.months > 12:
            return f"{self.months // 12} år"
        return "1 månad" if self.months == 1 else f"{self.months} månader"


def limit_of(draft: PlacementDraft, limits: Iterable[Limit]) -> Limit | None:
    """Return the limit that holds for a draft: the shortest one that must be kept, else warned."""
    held = [
        limit
        for limit in limits
        if limit.form is draft.form and limit.programme in {None, draft.programme}
    ]
    return min(held, key=lambda limit: (limit.grade is not Grade.STOP, limit.months), default=None)
