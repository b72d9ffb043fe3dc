"""The rows of a file that can be edited: each with its editor, and how it is read again."""

from typing import Any

from ame_desktop.domain.arenas import MemberRow
from ame_desktop.domain.changes import Result
from ame_desktop.domain.participant_files import (
    ParticipantFile,
    QualificationRow,
    RestrictionRow,
)
from ame_desktop.gui.dialogs.schedule_editor import ScheduleEditor
from ame_desktop.gui.features.participants.case_editors import ReferralEditor
from ame_desktop.gui.features.participants.choices import Choices
from ame_desktop.gui.features.participants.person_editors import PersonEditor, ProtectionEditor
from ame_desktop.gui.features.participants.work_editors import (
    MembershipEditor,
    QualificationEditor,
    RestrictionEditor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit
from ame_desktop.services import adaptations, memberships, referrals
from ame_desktop.services.context import Context
from ame_desktop.services.participants import edit_participant, participant_file
from ame_desktop.services.protection import protect
from ame_desktop.services.schedules import set_schedule


def person_edit(ctx: Context, opened: ParticipantFile) -> RowEdit[ParticipantFile]:
    """What is kept of the person as such."""
    key = opened.participant_id

    def make(file: ParticipantFile | None) -> Editor:
        held = file or opened
        panel = PersonEditor(held)

        def command() -> Command:
            draft = panel.draft()
            return lambda: edit_participant(ctx, key, held.version, draft)

        return Editor(panel, command)

    return RowEdit(key, opened, make, lambda: participant_file(ctx, key))


def protection_edit(
    ctx: Context, opened: ParticipantFile, choices: Choices
) -> RowEdit[ParticipantFile]:
    """Whether the person is protected, and who may meet them."""
    key = opened.participant_id

    def make(file: ParticipantFile | None) -> Editor:
        held = file or opened
        panel = ProtectionEditor(held, choices)

        def command() -> Command:
            draft = panel.draft()
            return lambda: protect(ctx, key, draft, held.version)

        return Editor(panel, command)

    return RowEdit(key, opened, make, lambda: participant_file(ctx, key))


def schedule_edit(
    ctx: Context, opened: ParticipantFile, choices: Choices
) -> RowEdit[ParticipantFile]:
    """The days and hours that are agreed, in steps."""
    key = opened.participant_id

    def make(file: ParticipantFile | None) -> Editor:
        held, today = file or opened, choices.today
        places = {row.arena_id for row in held.memberships if row.end is None or row.end >= today}
        place = next((row for row in choices.arenas if row.arena_id in places), None)
        panel = ScheduleEditor(held.steps, place, today)

        def command() -> Command:
            steps = panel.steps()
            return lambda: set_schedule(ctx, key, steps, held.steps)

        return Editor(panel, command)

    return RowEdit(key, opened, make, lambda: participant_file(ctx, key), action="schedules.set")


def referral_edit(
    ctx: Context, opened: ParticipantFile, choices: Choices
) -> RowEdit[ParticipantFile] | None:
    """How the person came; ``None`` where that is not known."""
    first = opened.referral
    if first is None:
        return None

    def make(file: ParticipantFile | None) -> Editor:
        held = file or opened
        row, rights = held.referral or first, held.rights
        panel = ReferralEditor(row, choices, distributes=rights.distribute, steps=rights.write_case)

        def command() -> Command:
            draft, steps = panel.draft(), panel.steps()

            def act() -> Result[Any]:
                return referrals.edit_referral(ctx, row.referral_id, row.version, draft, steps)

            return act

        return Editor(panel, command)

    key = opened.participant_id
    return RowEdit(first.referral_id, opened, make, lambda: participant_file(ctx, key))


def membership_edit(
    ctx: Context, file: ParticipantFile, choices: Choices, opened: MemberRow | None
) -> RowEdit[MemberRow]:
    """A time in an arena."""
    person = file.participant_id

    def make(row: MemberRow | None) -> Editor:
        panel = MembershipEditor(row, choices)

        def command() -> Command:
            start, end = panel.period()
            if row is not None:
                key, version = row.membership_id, row.version
                return lambda: memberships.change_membership(ctx, key, version, start, end)
            arena = panel.arena_id()
            if panel.moves:
                return lambda: memberships.move_to_arena(ctx, person, arena, start, end)
            return lambda: memberships.join_arena(ctx, person, arena, start, end)

        return Editor(panel, command)

    key = None if opened is None else opened.membership_id

    def read() -> MemberRow | None:
        rows = participant_file(ctx, person).memberships
        return next((row for row in rows if row.membership_id == key), None)

    return RowEdit(key, opened, make, read)


def restriction_edit(
    ctx: Context, file: ParticipantFile, opened: RestrictionRow | None
) -> RowEdit[RestrictionRow]:
    """An adaptation."""
    person = file.participant_id

    def make(row: RestrictionRow | None) -> Editor:
        panel = RestrictionEditor(row, ctx.clock.today())

        def command() -> Command:
            draft, start, end = panel.answer()
            if row is None:
                return lambda: adaptations.add_restriction(ctx, person, draft, start, end)
            key, version = row.restriction_id, row.version
            return lambda: adaptations.edit_restriction(ctx, key, version, draft, start, end)

        return Editor(panel, command)

    key = None if opened is None else opened.restriction_id

    def read() -> RestrictionRow | None:
        rows = participant_file(ctx, person).restrictions
        return next((row for row in rows if row.restriction_id == key), None)

    return RowEdit(key, opened, make, read)


def qualification_edit(
    ctx: Context, file: ParticipantFile, choices: Choices, opened: QualificationRow | None
) -> RowEdit[QualificationRow]:
    """A qualification."""
    person = file.participant_id

    def make(row: QualificationRow | None) -> Editor:
        panel = QualificationEditor(row, choices.qualifications, ctx.clock.today())

        def command() -> Command:
            draft, end = panel.answer()
            if row is None:
                return lambda: adaptations.add_qualification(ctx, person, draft, end)
            key, version = row.qualification_id, row.version
            return lambda: adaptations.edit_qualification(ctx, key, version, draft, end)

        return Editor(panel, command)

    key = None if opened is None else opened.qualification_id

    def read() -> QualificationRow | None:
        rows = participant_file(ctx, person).qualifications
        return next((row for row in rows if row.qualification_id == key), None)

    return RowEdit(key, opened, make, read)
