"""Plans that wait: for a signature, a follow-up, what was agreed, and AF's plan.

Source: TRE-16, TRE-22, TRE-23, OSB-58, AFR-07, AFR-08, AFR-22.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.af_plans import AfPlanNeed, needs
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.plan_days import ending_notice, sign_before
from ame_desktop.domain.plans import PlanState
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.plans.af_facts import af_times
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.queries import plans_due as query
from ame_desktop.storage.queries.plans_due import DatedPlan

PAGE = "participants"


def signatures(scene: Scene) -> Iterator[TodoRow]:
    """Give the plans that wait to be signed; after the hours they are withdrawn."""
    hours = scene.number(SettingName.PLAN_SIGN_HOURS)
    for plan in _plans(scene, PlanState.SENT):
        if plan.sent_at is None:
            continue
        last = sign_before(plan.sent_at, hours)
        over = scene.ctx.clock.now().astimezone(STOCKHOLM) > last
        at = minute_text(last.hour * 60 + last.minute)
        what = f"Återta planen: tiden gick ut {at}" if over else f"Underteckna planen före {at}"
        yield _row(scene, TodoKind.PLAN_SIGNATURE, plan.plan_id, plan, what, last.date())


def endings(scene: Scene) -> Iterator[TodoRow]:
    """Give the plans that run out, in good time."""
    days = scene.number(SettingName.PLAN_ENDING_DAYS)
    for plan in _plans(scene, PlanState.SIGNED):
        if plan.valid_to is not None and ending_notice(plan.valid_to, days) <= scene.today:
            what = f"{plan.kind.label} går ut: skriv en ny"
            yield _row(scene, TodoKind.PLAN_ENDS, plan.plan_id, plan, what, plan.valid_to)


def follow_ups(scene: Scene) -> Iterator[TodoRow]:
    """Give the deep follow-ups that are to be held."""
    last = _shown(scene, TodoKind.DEEP_FOLLOW_UP)
    for plan in _plans(scene, PlanState.SIGNED):
        day, minute = plan.deep_follow_up_on, plan.deep_follow_up_minute
        if day is not None and day <= last:
            at = f" klockan {minute_text(minute)}" if minute is not None else ""
            what = f"Fördjupad uppföljning{at}"
            yield _row(scene, TodoKind.DEEP_FOLLOW_UP, plan.plan_id, plan, what, day)


def rows(scene: Scene) -> Iterator[TodoRow]:
    """Give what is agreed in plans that hold, to whoever is responsible."""
    reached = scene.reached(Area.PLANNING)
    last = _shown(scene, TodoKind.PLAN_ROW)
    for row in query.rows_due(scene.reader, scene.visible, scene.today, last):
        if row.participant_id in reached:
            person = row.participant_id
            yield TodoRow(
                TodoKind.PLAN_ROW,
                f"planrad:{row.row_id}",
                "Åtgärd i planen, se planerna i akten",
                row.due,
                PAGE,
                FilePlace(person, FilePart.PLANS),
                person,
                scene.listed(person),
                row.responsible or scene.owner(person),
                scene.is_mine(person, row.responsible_id),
            )


def af_plans(scene: Scene) -> Iterator[TodoRow]:
    """Give those whose plan at AF is to be made, or to be renewed."""
    for person, need in _needs(scene).items():
        due = need.renewal_due
        if due is None:
            kind, what = TodoKind.AF_PLAN_MADE, "Kontrollera att AF:s plan görs"
        else:
            kind, what = TodoKind.AF_PLAN_RENEWED, "Kontrollera att AF:s plan förnyas"
        if need.due <= _shown(scene, kind):
            yield _af_row(scene, kind, person, what, need.due)


def _needs(scene: Scene) -> Mapping[UUID, AfPlanNeed]:
    reader, today, reached = scene.reader, scene.today, scene.reached(Area.PLANNING)
    complexity = query.complexity(reader) if is_on(reader, "AFR-22", today) else {}
    found = needs(
        query.enrolled_by_af(reader, scene.visible, today),
        query.af_plans(reader, scene.visible),
        complexity,
        af_times(scene.settings, today),
    )
    return {person: need for person, need in found.items() if person in reached}


def _plans(scene: Scene, state: PlanState) -> Iterator[DatedPlan]:
    reached = scene.reached(Area.PLANNING)
    for plan in query.standing_plans(scene.reader, scene.visible, scene.today, state):
        if plan.participant_id in reached:
            yield plan


def _shown(scene: Scene, kind: TodoKind) -> date:
    """Return the last day that is told of already."""
    return scene.today + timedelta(days=timer_of(kind).ahead)


def _row(scene: Scene, kind: TodoKind, key: UUID, plan: DatedPlan, what: str, due: date) -> TodoRow:
    person = plan.participant_id
    return TodoRow(
        kind,
        f"{kind}:{key}",
        what,
        due,
        PAGE,
        FilePlace(person, FilePart.PLANS),
        person,
        scene.listed(person),
        scene.owner(person),
        scene.is_mine(person, plan.made_by_id),
    )


def _af_row(scene: Scene, kind: TodoKind, person: UUID, what: str, due: date) -> TodoRow:
    return TodoRow(
        kind,
        f"{kind}:{person}",
        what,
        due,
        PAGE,
        FilePlace(person, FilePart.PLANS),
        person,
        scene.listed(person),
        scene.owner(person),
        scene.is_mine(person),
    )
