"""*Frånvaro*: the steps that are next when somebody stays away, and the tray of certificates."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.absence_board import AbsenceBoard
from ame_desktop.domain.absence_ladder import AbsenceSheet, LadderRow
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.sick_tray import SickRow, SickTerms
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.attendance.absence_columns import ladder_columns, sick_columns
from ame_desktop.gui.features.attendance.absence_editors import SickEditor, StepEditor
from ame_desktop.gui.features.attendance.absence_tables import AbsenceTable
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.services.absence import absence_board, absence_sheet, take_step
from ame_desktop.services.certificates import add_certificate
from ame_desktop.services.context import Context

LADDER = "Frånvarotrappan"
TRAY = "Intygsfacket"
NO_STEPS = "Ingen har uteblivit utan att stegen är tagna."
NOBODY_SICK = "Ingen är sjuk i dag."
NO_STEPS_THERE = "Ingen i den valda arenan har uteblivit utan att stegen är tagna."
NOBODY_SICK_THERE = "Ingen i den valda arenan är sjuk i dag."
NOT_IN_PROGRAMME = "Personen är inte i ett program hos Arbetsförmedlingen."
_BEFORE = SickTerms(7, 20, 30)


class AbsenceRoom:
    """Shows both lists, and opens what is done with a row beside them."""

    def __init__(self, page: Page, ctx: Context) -> None:
        self._page, self._ctx = page, ctx
        self._arena: UUID | None = None
        self._board: AbsenceBoard | None = None
        self._comes = False
        tools = page.tools
        self.widget = QWidget()
        self.dock = EditorDock(tools.theme, self.widget)
        files = (QPushButton("Öppna akten"), QPushButton("Öppna akten"))
        step = QPushButton("Ta steget")
        step.setToolTip("Se numret eller texten, och notera vad som är gjort (Enter).")
        self.ladder = AbsenceTable(LADDER, NO_STEPS, "", (step,), files[0])
        certificate = QPushButton("Intyg t.o.m.")
        certificate.setToolTip("Skriv till och med vilken dag intyget gäller (Enter).")
        remind = QPushButton("Påmind om AF")
        remind.setToolTip("Notera att personen är påmind om sjukanmälan till AF (A).")
        self.tray = AbsenceTable(TRAY, NOBODY_SICK, "A", (certificate, remind), files[1])
        self.ladder.use(TableModel(ladder_columns(), lambda row: row.key, page), tools.theme)
        self.tray.use(
            TableModel(
                sick_columns(tools.theme, self._terms, tools.today),
                lambda row: row.participant_id,
                page,
            ),
            tools.theme,
        )
        step.clicked.connect(lambda: self.take(self.ladder.table.current_row))
        certificate.clicked.connect(lambda: self.certify(self.tray.table.current_row))
        remind.clicked.connect(lambda: self.remind(self.tray.table.current_row))
        self.ladder.table.opened.connect(self.take)
        self.tray.table.opened.connect(self.certify)
        for part in (self.ladder, self.tray):
            part.table.pressed_key.connect(lambda _, part=part: self.remind(part.table.current_row))
        files[0].clicked.connect(lambda: self._file(self.ladder, FilePart.DOCUMENTS))
        files[1].clicked.connect(lambda: self._file(self.tray, FilePart.LEAVES))
        self.dock.occupied.connect(self._make_room)
        self._lay_out()

    @property
    def reached(self) -> bool:
        """Whoever has the page sees who has stayed away."""
        return True

    def load(self, arena_id: UUID | None, *, log: bool) -> None:
        """Read both lists; the reading is logged each time."""
        ctx, self._arena, self._comes = self._ctx, arena_id, self._comes or log
        self._page.read(lambda: absence_board(ctx), self._show, ticket="absence")

    def take_focus(self) -> None:
        """Go to the first list that has rows."""
        for part in (self.ladder, self.tray):
            if not part.table.isHidden():
                part.table.focus_first()
                return

    def find_name(self) -> None:
        """Go to the lists, which are short and have no filter."""
        self.take_focus()

    def take(self, row: LadderRow | None) -> None:
        """Show what a step needs, and note what was done."""
        ctx = self._ctx
        if row is None or not self._may_step:
            return
        person = row.participant_id
        self._page.read(
            lambda: absence_sheet(ctx, person), lambda sheet: self._ask(row, sheet), ticket="sheet"
        )

    def certify(self, row: SickRow | None) -> None:
        """Store until when a certificate that was shown is valid."""
        ctx = self._ctx
        if row is None or not self._may_certify:
            return
        panel, person = SickEditor(row, self._page.tools.today()), row.participant_id

        def command() -> Command:
            draft = panel.draft()
            return lambda: add_certificate(ctx, person, draft)

        edit_beside(self._page, self.dock, panel, command, lambda _: self.take_focus())

    def remind(self, row: SickRow | None) -> None:
        """Note that a person was reminded to report to Arbetsförmedlingen. Source: NAT-09"""
        if row is None or not self._may_certify:
            return
        if not row.to_report():
            already = "Personen är redan påmind." if row.in_programme else NOT_IN_PROGRAMME
            self._page.tools.say(already)
            return
        ctx, person, first = self._ctx, row.participant_id, row.sick.first
        self._page.command(lambda: take_step(ctx, person, first, AbsenceStepKind.AF_REPORT))

    def _ask(self, row: LadderRow, sheet: AbsenceSheet) -> None:
        ctx, person, step = self._ctx, row.participant_id, row.step
        panel = StepEditor(row, sheet)

        def command() -> Command:
            note = panel.note()
            return lambda: take_step(ctx, person, step.day, step.kind, note)

        edit_beside(self._page, self.dock, panel, command, lambda _: self.take_focus())

    def _file(self, part: AbsenceTable, place: FilePart) -> None:
        row = part.table.current_row
        if row is not None:
            self._page.tools.open_page("participants", FilePlace(row.participant_id, place))

    @property
    def _may_step(self) -> bool:
        areas = (Area.ATTENDANCE, Area.CERTIFICATES)
        return any(self._ctx.reach(area, Level.WRITE) is not Reach.NONE for area in areas)

    @property
    def _may_certify(self) -> bool:
        return self._ctx.reach(Area.CERTIFICATES, Level.WRITE) is not Reach.NONE

    def _terms(self) -> SickTerms:
        return self._board.terms if self._board is not None else _BEFORE

    def _show(self, board: AbsenceBoard) -> None:
        self._board = board
        arena = self._arena
        self.ladder.nothing.setText(NO_STEPS if arena is None else NO_STEPS_THERE)
        self.tray.nothing.setText(NOBODY_SICK if arena is None else NOBODY_SICK_THERE)
        self.ladder.show_rows(
            tuple(row for row in board.ladder if arena is None or arena in row.arenas),
            may_act=self._may_step,
        )
        self.tray.show_rows(
            tuple(row for row in board.sick if arena is None or arena in row.arenas),
            may_act=self._may_certify,
        )
        self.tray.setVisible(board.sees_sick)
        comes, self._comes = self._comes, False
        if comes and self.widget.isVisible():
            self.take_focus()

    def _make_room(self, occupied: bool) -> None:
        """Beside an editor, the lists show what tells people apart."""
        self.ladder.table.hide_columns(("route", "owner"), hidden=occupied)
        self.tray.table.hide_columns(("first", "owner"), hidden=occupied)

    def _lay_out(self) -> None:
        main = QWidget(self.widget)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        # Each list is as high as its rows; where both do not fit, they share what there is.
        column.addWidget(self.ladder)
        column.addWidget(self.tray)
        column.addStretch(1)
        layout = QHBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(main, 1)
        layout.addWidget(self.dock)
        self.dock.stand_beside(main)
