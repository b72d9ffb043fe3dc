"""The way to work on a server, each with a login of their own: read as far as the roles reach."""

from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.follow_ups import FollowUpDraft
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.stages import Stage
from ame_desktop.domain.timelines import EventKind
from ame_desktop.services import reminders, rule_switches
from ame_desktop.services.follow_ups import hold
from ame_desktop.services.notes import add_note
from ame_desktop.services.timelines import stage_now, timeline
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person

TODAY = date(2026, 11, 23)
RULE = "OSB-73"


def test_the_timeline_is_read_with_a_login_of_ones_own(guarded_unit: GuardedUnit) -> None:
    lena = guarded_unit.as_role(Role.CONSULTANT)
    person = add_person(lena, guarded_unit.arena("Utegrupp"), "Ali", owner=lena.actor.staff_id)
    hold(lena, FollowUpDraft(person, TODAY, how_it_goes="Bra."))
    add_note(lena, person, NoteDraft(NoteType.VISIT, "Besök", "Gick bra."))
    own = set(timeline(lena, person).kinds)
    assert {EventKind.INTAKE, EventKind.FOLLOW_UPS, EventKind.NOTES} <= own
    now = stage_now(lena, person)
    assert now is not None
    assert now.stage is Stage.MAPPING
    other = guarded_unit.as_role(Role.CONSULTANT)
    assert EventKind.NOTES not in timeline(other, person).kinds
    with pytest.raises(NotPermittedError):
        timeline(guarded_unit.as_role(Role.COORDINATOR), person)


def test_the_chief_switches_a_rule_off_for_everybody(guarded_unit: GuardedUnit) -> None:
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    seen = next(row for row in rule_switches.rule_list(chief) if row.switch.rule == RULE)
    rule_switches.set_rule(chief, RULE, False, TODAY, "Arbetsplatsträff", seen)
    lena = guarded_unit.as_role(Role.CONSULTANT)
    silent = [row.timer.kind for row in reminders.timers(lena) if not row.on]
    assert len(silent) == 1
    with pytest.raises(NotPermittedError):
        rule_switches.set_rule(lena, RULE, True, TODAY, "Beslut", seen)
