"""The buttons of a plan that is not followed, for the list of plans.

Source: TRE-25 to TRE-36.
"""

from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.plans import PlanState
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.closing_acts import Because, ClosingActs
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.break_paper_acts import BreakPaperActs
from ame_desktop.gui.features.participants.way.breaking_acts import BreakingActs, HeldPlan

_BREAKABLE = frozenset({PlanState.SENT, PlanState.SIGNED})


class BreakButtons:
    """Gives the buttons, shows those that the chosen plan has, and does what they say.

    Args:
        desk: the file's desk.
        parent: whose buttons they are.
    """

    def __init__(self, desk: FileDesk, parent: QWidget) -> None:
        self.acts = BreakingActs(desk)
        self.papers = BreakPaperActs(desk)
        self._closing = ClosingActs(desk.page, desk.ctx, desk.dock)
        self._person: UUID | None = None
        self._plan: HeldPlan | None = None
        self._row: BrokenRow | None = None
        self.break_button = QPushButton("Bryt planeringen…", parent)
        self.extend_button = QPushButton("Skriv in kontakt…", parent)
        self.lift_button = QPushButton("Likvärdig planering…", parent)
        self.end_button = QPushButton("Avsluta…", parent)
        self.correct_button = QPushButton("Rätta…", parent)
        self.pdf_button = QPushButton("PDF…", parent)
        self.pdf_button.setAccessibleName("PDF av den brutna planeringen")
        self.message_button = QPushButton("Meddelande…", parent)
        writes(*self.buttons[:5])
        self.break_button.clicked.connect(self._break)
        self.extend_button.clicked.connect(self._extend)
        self.lift_button.clicked.connect(self._lift)
        self.end_button.clicked.connect(self._end)
        self.correct_button.clicked.connect(self._correct)
        self.pdf_button.clicked.connect(self._pdf)
        self.message_button.clicked.connect(self._message)
        self.let(None, may_write=False)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in the order they stand."""
        return (
            self.break_button,
            self.extend_button,
            self.lift_button,
            self.end_button,
            self.correct_button,
            self.pdf_button,
            self.message_button,
        )

    def let(
        self,
        person: UUID | None,
        *,
        may_write: bool,
        plan: HeldPlan | None = None,
        state: PlanState | None = None,
        row: BrokenRow | None = None,
        runs: bool = False,
    ) -> None:
        """Show what can be done with the chosen line.

        Args:
            person: whose file it is.
            may_write: whether the case is the actor's own.
            plan: the chosen plan, where it is one that somebody follows.
            state: where that plan stands.
            row: the chosen broken or expired plan.
            runs: whether a broken or expired plan runs already.
        """
        self._person, self._plan, self._row = person, plan, row
        running = may_write and row is not None and row.runs
        held = plan is not None and state in _BREAKABLE
        self.break_button.setVisible(may_write and not runs and (held or plan is None))
        over = held and plan is not None and plan.over_on is not None
        self.break_button.setText("Planen har gått ut…" if over else "Bryt planeringen…")
        for button in self.buttons[1:5]:
            button.setVisible(running)
        for button in (self.pdf_button, self.message_button):
            button.setVisible(row is not None)

    def _break(self) -> None:
        if self._person is not None:
            self.acts.break_plan(self._person, self._plan)

    def _extend(self) -> None:
        if self._person is not None and self._row is not None:
            self.acts.extend(self._person, self._row)

    def _lift(self) -> None:
        if self._person is not None and self._row is not None:
            self.acts.lift(self._person, self._row)

    def _correct(self) -> None:
        if self._person is not None and self._row is not None:
            self.acts.correct(self._person, self._row)

    def _end(self) -> None:
        """Propose the closure that follows when nothing has happened. Source: TRE-35, TRE-36."""
        row = self._row
        if self._person is not None and row is not None:
            note = (
                f"{row.kind.label} sedan {row.on.isoformat()}, löper till {row.ends.isoformat()}."
            )
            self._closing.end(self._person, Because(ClosureReason.SEPARATED, note))

    def _pdf(self) -> None:
        if self._row is not None:
            self.papers.save_pdf(self._row)

    def _message(self) -> None:
        if self._row is not None:
            self.papers.message(self._row)
