"""Says while somebody writes what a support would give, and what the rules remark on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.subsidies import Remark, SubsidyBasis, SubsidyDraft, SubsidyTypeRow
from ame_desktop.domain.subsidy_amounts import MonthFacts, kronor, working_of
from ame_desktop.domain.subsidy_figures import terms_on
from ame_desktop.domain.subsidy_money import Working
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.subsidies.editors import SupportEditor
from ame_desktop.gui.widgets.editing import EFFECT_MS
from ame_desktop.gui.widgets.subsidy_bars import shown_month
from ame_desktop.services.context import Context
from ame_desktop.services.subsidies import remarks_of


@dataclass(frozen=True)
class _Outcome:
    working: Working
    remarks: tuple[Remark, ...]


def tell_outcome(page: Page, ctx: Context, panel: SupportEditor) -> None:
    """Count anew each time that the form has been changed, off the screen's thread."""

    def ask() -> None:
        try:
            draft = panel.draft()
        except DomainError:
            panel.outcome.show_nothing()
            return
        kind = panel.kind
        if kind is not None:
            page.read(_question(ctx, panel, draft, kind), show, ticket="outcome")

    def show(found: _Outcome | None) -> None:
        if isValid(panel) and found is not None:
            panel.outcome.show_outcome(found.working, found.remarks)

    waiting = QTimer(panel)
    waiting.setSingleShot(True)
    waiting.setInterval(EFFECT_MS)
    waiting.timeout.connect(ask)
    panel.changed.connect(waiting.start)
    ask()


def _question(
    ctx: Context, panel: SupportEditor, draft: SubsidyDraft, kind: SubsidyTypeRow
) -> Callable[[], _Outcome | None]:
    subsidy_id = None if panel.row is None else panel.row.subsidy_id
    first = draft.start if panel.row is None else min(panel.row.period.first_start, draft.start)
    today = ctx.clock.today()

    def question() -> _Outcome | None:
        try:
            found = remarks_of(ctx, draft, subsidy_id)
        except DomainError:
            return None
        return _Outcome(month_working(draft, kind, first, today), found)

    return question


def month_working(
    draft: SubsidyDraft, kind: SubsidyTypeRow, first_start: date, today: date
) -> Working:
    """Return the working of the first month, from today's on, that the support holds for."""
    month = shown_month(draft, today)
    if kind.basis is SubsidyBasis.DAY_RATE and draft.day_rate is not None:
        text = f"{kronor(draft.day_rate)} för varje dag med närvaro som räknas."
        return Working(month, None, (), text)
    terms = terms_on(kind.figures, kind.type_id, draft.variant, month)
    return working_of(MonthFacts(draft, kind.basis, terms, first_start, month))
