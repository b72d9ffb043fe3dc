"""The way in: cases to give, talks to hold, AF to contact, interpreters to book, next steps.

Source: OSB-22, OSB-24, OSB-25, OSB-33, TRE-03
"""

from collections.abc import Iterator
from datetime import timedelta

from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import WITHOUT_NEXT, IntakeRow, StepRow
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.participant_files import NO_OWNER, FilePart, FilePlace
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.timers import timer_of
from ame_desktop.services.intake.looking import running
from ame_desktop.services.intake.reading import without_next
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import next_steps as query

INTAKE = "intake"
NEXT = "Nästa steg, se akten"
_KINDS = {
    IntakeStep.TALK: TodoKind.INTAKE_TALK,
    IntakeStep.AF_CONTACT: TodoKind.AF_CONTACT,
    IntakeStep.INTERPRETER: TodoKind.INTERPRETER,
}


def steps(scene: Scene) -> Iterator[TodoRow]:
    """Give the cases that nobody has, and the steps whose day has come near."""
    for row in running(scene.ctx, scene.reader):
        if not row.is_assigned:
            yield _assign(scene, row)
            continue
        for step in row.open_steps:
            kind = _KINDS.get(step.step)
            if kind is not None and step.act_on is not None:
                yield _step(scene, row, step, kind)


def _assign(scene: Scene, row: IntakeRow) -> TodoRow:
    return TodoRow(
        TodoKind.ASSIGN,
        f"tilldela:{row.referral_id}",
        f"Tilldela ärendet från {row.route.label}",
        row.received_on,
        INTAKE,
        row.participant_id,
        row.participant_id,
        scene.listed(row.participant_id),
        "Enhetschefen",
        Role.UNIT_CHIEF in scene.ctx.actor.roles,
    )


def _step(scene: Scene, row: IntakeRow, step: StepRow, kind: TodoKind) -> TodoRow:
    return TodoRow(
        kind,
        f"{kind}:{row.referral_id}",
        step.step.act,
        step.act_on or row.received_on,
        INTAKE,
        row.participant_id,
        row.participant_id,
        scene.listed(row.participant_id),
        row.staff,
        scene.is_mine(row.participant_id),
    )


def next_steps(scene: Scene) -> Iterator[TodoRow]:
    """Give what comes next for each person, when its day is near."""
    reached = scene.reached(Area.PLANNING)
    last = scene.today + timedelta(days=timer_of(TodoKind.NEXT_STEP).ahead)
    for person, row in query.next_steps(scene.reader, scene.visible).items():
        named = row.owner_staff_id in scene.us
        if (person not in reached and not named) or person not in scene.names or row.due > last:
            continue
        if person not in scene.still_here:
            continue
        outside = "" if row.owner_staff_id is not None else row.owner
        yield TodoRow(
            TodoKind.NEXT_STEP,
            f"nästa:{row.next_step_id}",
            _said(row, outside, named=named),
            row.due,
            "participants",
            FilePlace(person, FilePart.INTAKE) if person in reached else person,
            person,
            scene.listed(person),
            row.owner,
            named or (row.owner_staff_id is None and scene.is_mine(person)),
            outside,
        )


def _said(row: NextStepRow, outside: str, *, named: bool) -> str:
    """Return what is said of a step: what it is about, to nobody but whom it was given to."""
    if named:
        return row.what
    return f"Väntar på {outside}: nästa steg, se akten" if outside else NEXT


def missing(scene: Scene) -> Iterator[TodoRow]:
    """Tell how many lack an owner or a next step, as one row. Source: TRE-03"""
    rows = without_next(scene.ctx, scene.reader)
    if not rows:
        return
    count = len(rows)
    who = "1 person" if count == 1 else f"{count} personer"
    chief = Role.UNIT_CHIEF in scene.ctx.actor.roles
    unowned = any(row.owner == NO_OWNER for row in rows)
    yield TodoRow(
        TodoKind.NO_NEXT_STEP,
        "utan-nästa-steg",
        f"{who} saknar ansvarig eller nästa steg",
        scene.today,
        INTAKE,
        WITHOUT_NEXT,
        who="Ärendeägaren",
        mine=(chief and unowned) or any(scene.is_mine(row.participant_id) for row in rows),
    )
