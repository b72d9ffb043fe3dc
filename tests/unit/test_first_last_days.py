"""A first and a last day: one sentence for whatever has them, as the forms call them."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest

from ame_desktop.domain import agreement_rules, placement_drafts
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.agreement_rows import AgreementDraft
from ame_desktop.domain.attendance_rules import check_absence
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days, days_told, wrong_order_text
from ame_desktop.domain.groups import GroupDraft, GroupKind, checked_group
from ame_desktop.domain.job_track_rules import check_order
from ame_desktop.domain.placement_rows import PlacementDraft

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


def test_one_day_is_told_once() -> None:
    assert days_told(MONDAY, MONDAY) == "mån 23 nov"
    assert days_told(MONDAY, FRIDAY) == "från mån 23 nov till och med fre 27 nov"


def test_the_last_day_is_called_as_in_the_form() -> None:
    check_days(MONDAY, MONDAY)
    check_days(MONDAY, None)
    said = r"^Sista dag .* första dag, 27 november 2026\.$"
    with pytest.raises(DomainError, match=said) as refused:
        check_days(FRIDAY, MONDAY, field="valid_to", rule="TRE-61")
    assert (refused.value.field, refused.value.rule) == ("valid_to", "TRE-61")


PLACED = PlacementDraft(uuid4(), ActivityForm.FAT, FRIDAY, MONDAY)
AGREED = AgreementDraft(uuid4(), "Snöröjning", FRIDAY, MONDAY)
GROUP = GroupDraft("Må bra", GroupKind.COURSE, FRIDAY, MONDAY)


@pytest.mark.parametrize(
    "write",
    [
        lambda: placement_drafts.checked_draft(PLACED),
        lambda: agreement_rules.checked_draft(AGREED),
        lambda: checked_group(GROUP),
        lambda: check_absence(AttendanceState.SICK, FRIDAY, MONDAY),
        lambda: check_order(FRIDAY, MONDAY),
    ],
)
def test_every_rule_says_the_same_sentence(write: Callable[[], object]) -> None:
    with pytest.raises(DomainError) as refused:
        write()
    assert refused.value.message == wrong_order_text(FRIDAY)
