"""A referral is received beside the list, and the person is enrolled in an arena."""

from collections.abc import Callable
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.intake_rows import IntakeRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.intake.editors import EnrolEditor, NewReferralEditor, ReturningEditor
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.intake import enrol, receive, receive_again
from ame_desktop.services.participants import KnownPersonError, StoredParticipant


class Receiving:
    """Opens the forms of referrals that come.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the forms are shown.
        received: stands on the person who came.
    """

    def __init__(
        self, page: Page, ctx: Context, dock: EditorDock, received: Callable[[UUID], object]
    ) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self._received = received

    def new(self) -> None:
        """*Ny aktualisering*; of somebody who is known already, the way to the file is shown."""
        if self._dock.panel is not None and self._dock.panel.holds_on():
            return
        ctx = self._ctx
        panel = NewReferralEditor(ctx.clock.today())

        def save() -> None:
            try:
                person, referral = panel.drafts()
            except DomainError as error:
                panel.show_rule(error)
                return
            panel.save_button.setEnabled(False)
            self._page.command(
                lambda: receive(ctx, person, referral), self._stored, refuse, panel.let_save
            )

        def refuse(error: DomainError) -> None:
            panel.show_rule(error)
            if isinstance(error, KnownPersonError):
                known = error.participant_id
                self._page.band.say(
                    "Har personen varit här förut? Då får hon eller han ett nytt ärende.",
                    Tone.WARNING,
                    action="Ny aktualisering på akten",
                    on_action=lambda: self.again(known),
                )

        panel.save_asked.connect(save)
        self._dock.open(panel)

    def again(self, participant_id: UUID) -> None:
        """A new referral of somebody who has been here. Source: TRE-38"""
        ctx = self._ctx
        self._dock.close_panel()
        self._page.clear_error()
        panel = ReturningEditor(ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: receive_again(ctx, participant_id, draft)

        edit_beside(
            self._page, self._dock, panel, command, lambda _: self._received(participant_id)
        )

    def enrol(self, row: IntakeRow) -> None:
        """*Skriv in i arena*."""
        ctx, key = self._ctx, row.referral_id
        arenas = tuple((arena.name, arena.arena_id) for arena in arena_list(ctx))
        panel = EnrolEditor(arenas, ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: enrol(ctx, key, draft)

        edit_beside(self._page, self._dock, panel, command)

    def _stored(self, stored: StoredParticipant) -> None:
        self._dock.close_panel()
        self._received(stored.participant_id)
        if stored.advice:
            page, key = self._page, stored.participant_id
            page.band.say(
                stored.advice,
                Tone.WARNING,
                action="Öppna akten",
                on_action=lambda: page.tools.open_page("participants", key),
            )
