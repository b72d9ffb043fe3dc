"""What can be done on the page: each editor with the service that it goes with."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from ame_desktop.domain.changes import Result
from ame_desktop.domain.subsidies import SubsidyChoices, SubsidyRow
from ame_desktop.domain.subsidy_figures import FigureRow
from ame_desktop.domain.subsidy_money import (
    BudgetState,
    ClaimDraft,
    ClaimRow,
    ResourceRow,
    TermsPreview,
    Working,
)
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.subsidies.editors import EndEditor, ExtendEditor, SupportEditor
from ame_desktop.gui.features.subsidies.outcome_reading import tell_outcome
from ame_desktop.gui.features.subsidies.unit_editors import (
    BudgetEditor,
    ClaimEditor,
    CostEditor,
    FigureEditor,
)
from ame_desktop.gui.features.subsidies.why import WhyPanel
from ame_desktop.gui.widgets.editing import Command, edit_beside, tell_effect
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.gui.widgets.subsidy_bars import amount_text
from ame_desktop.services import subsidies
from ame_desktop.services.context import Context

TOLD = 8
"""How many people a preview names; the rest are counted."""


class SubsidyActions:
    """Opens editors beside the page and stores what they hold.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the editors are shown.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self.choices: SubsidyChoices | None = None

    def edit(self, row: SubsidyRow | None, participant_id: UUID | None = None) -> None:
        """Change a support, or write a new one down."""
        ctx, choices = self._ctx, self.choices
        if choices is None:
            return

        def make(row: SubsidyRow | None) -> Editor:
            panel = SupportEditor(choices, ctx.clock.today(), row, participant_id)

            def command() -> Command:
                draft = panel.draft()
                if row is None:
                    return lambda: subsidies.grant(ctx, draft)
                period = row.period
                return lambda: subsidies.change(ctx, period.subsidy_id, period.version, draft)

            return Editor(panel, command, begun=lambda: tell_outcome(self._page, ctx, panel))

        self._beside(self._again(row, make), self._stand_on if row is None else None)

    def _stand_on(self, subsidy_id: object) -> None:
        """Stand on what was stored, so that the next key concerns it and nobody else."""
        self._page.open(subsidy_id)

    def extend(self, row: SubsidyRow) -> None:
        """*Förläng*: ask for the new decision."""
        ctx = self._ctx

        def make(found: SubsidyRow | None) -> Editor:
            panel, period = ExtendEditor(found or row, ctx.clock.today()), (found or row).period

            def command() -> Command:
                decision = panel.decision()
                return lambda: subsidies.extend(ctx, period.subsidy_id, period.version, decision)

            return Editor(panel, command)

        self._beside(self._again(row, make, decides=True), self._stand_on)

    def end(self, row: SubsidyRow) -> None:
        """*Avsluta*: ask for the last day."""
        ctx = self._ctx

        def make(found: SubsidyRow | None) -> Editor:
            panel, period = EndEditor(found or row, ctx.clock.today()), (found or row).period

            def command() -> Command:
                day = panel.end()
                return lambda: subsidies.end(ctx, period.subsidy_id, period.version, day)

            return Editor(panel, command)

        self._beside(self._again(row, make, decides=True))

    def why(self, row: SubsidyRow) -> None:
        """*Varför?*: show how the amount is counted."""
        ctx, page = self._ctx, self._page

        def ask(month: date, show: Callable[[Working], object]) -> None:
            page.read(lambda: subsidies.working(ctx, row.subsidy_id, month), show, ticket="working")

        self._dock.open(WhyPanel(row, ctx.clock.today(), ask))

    def mark_applied(self, row: SubsidyRow) -> None:
        """*Ansökan skickad*: note that a new decision has been applied for, today."""
        ctx, period = self._ctx, row.period
        today = ctx.clock.today()
        self._page.command(
            lambda: subsidies.mark_applied(ctx, period.subsidy_id, period.version, today)
        )

    def remove(self, row: SubsidyRow) -> None:
        """Remove a draft; *Ångra* brings it back."""
        ctx, period = self._ctx, row.period
        self._page.command(lambda: subsidies.remove(ctx, period.subsidy_id, period.version))

    def claim(self, row: ClaimRow) -> None:
        """Register what can be claimed, as it stands."""
        draft = ClaimDraft(row.subsidy_id, row.month, row.days, row.amount)
        self._page.command(self._claim(row, draft))

    def edit_claim(self, row: ClaimRow) -> None:
        """Register something else than what can be claimed."""
        ctx, key = self._ctx, row.subsidy_id

        def make(found: ClaimRow | None) -> Editor:
            held = found or row
            panel = ClaimEditor(held, ctx.clock.today())
            return Editor(panel, lambda: self._claim(held, panel.draft()))

        def read() -> ClaimRow | None:
            rows = subsidies.claims(ctx, row.month)
            return next((found for found in rows if found.subsidy_id == key), None)

        self._beside(RowEdit(row.claim_id or key, row, make, read))

    def edit_figure(self, row: FigureRow) -> None:
        """Let another figure hold from a day on, and say beforehand whom it touches."""
        ctx = self._ctx
        panel = FigureEditor(row, ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: subsidies.set_terms(ctx, draft)

        def effect() -> Callable[[], str]:
            draft = panel.draft()
            return lambda: preview_text(subsidies.terms_preview(ctx, draft))

        edit_beside(self._page, self._dock, panel, command)
        tell_effect(self._page, panel, effect)

    def edit_budget(self, state: BudgetState) -> None:
        """Set the year's budget."""
        ctx, year = self._ctx, state.year

        def make(found: BudgetState | None) -> Editor:
            panel, version = BudgetEditor(found or state), (found or state).version

            def command() -> Command:
                kronor, slots, source = panel.answer()
                return lambda: subsidies.set_budget(ctx, year, kronor, slots, source, version)

            return Editor(panel, command)

        self._beside(
            RowEdit(
                uuid5(NAMESPACE_OID, f"{year}"), state, make, lambda: subsidies.budget(ctx, year)
            )
        )

    def edit_cost(self, row: ResourceRow) -> None:
        """Write what a resursanställning costs a month."""
        ctx = self._ctx
        panel = CostEditor(row, ctx.clock.today())

        def command() -> Command:
            day, monthly = panel.answer()
            return lambda: subsidies.set_cost(ctx, row.placement_id, day, monthly)

        edit_beside(self._page, self._dock, panel, command)

    def _again(
        self,
        opened: SubsidyRow | None,
        make: Callable[[SubsidyRow | None], Editor],
        *,
        decides: bool = False,
    ) -> RowEdit[SubsidyRow]:
        ctx, key = self._ctx, None if opened is None else opened.period.subsidy_id

        def read() -> SubsidyRow | None:
            rows = subsidies.subsidy_list(ctx)
            return next((row for row in rows if row.period.subsidy_id == key), None)

        return RowEdit(key, opened, make, read, decides)

    def _beside(self, edit: RowEdit[Any], on_stored: Callable[[Any], object] | None = None) -> None:
        edit_row(self._page, self._ctx, self._dock, edit, on_stored)

    def _claim(self, row: ClaimRow, draft: ClaimDraft) -> Callable[[], Result[Any]]:
        ctx = self._ctx
        version = row.claim_version if row.claim_id is not None else None
        return lambda: subsidies.claim(ctx, draft, version)


def preview_text(preview: TermsPreview) -> str:
    """Return what a new figure would do, and whom it touches by name, as many as there is room."""
    lines = [preview.sentence]
    for touched in preview.touched[:TOLD]:
        amounts = f"{amount_text(touched.before)} → {amount_text(touched.after)}"
        lines.append(f"{touched.name.full}: {touched.text or amounts}")
    more = len(preview.touched) - TOLD
    if more > 0:
        lines.append(f"och {more} till")
    return "\n".join(lines)
