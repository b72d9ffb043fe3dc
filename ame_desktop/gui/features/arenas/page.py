"""The screen *Arenor*: a card for each arena, the group activities, and the matrix of forms."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaRow, MatrixValue, weekdays_of
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.groups import GroupRow
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.swedish_times import weekdays_text
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.list_button import KEY, ListButton
from ame_desktop.gui.features.arenas.editor import ArenaEditor
from ame_desktop.gui.features.arenas.groups_view import GroupsView
from ame_desktop.gui.features.arenas.matrix_view import MatrixView
from ame_desktop.gui.features.arenas.over_time_view import OverTimeView
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.chart_card import KEY as CHART_KEY
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard
from ame_desktop.gui.widgets.field_values import clock_text
from ame_desktop.gui.widgets.list_parts import new_button
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.arenas import (
    Matrix,
    add_arena,
    arena_list,
    arena_matrix,
    edit_arena,
    move_arena,
    set_matrix,
)
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import group_list
from ame_desktop.services.staff import staff_list


@dataclass(frozen=True)
class _Read:
    arenas: tuple[ArenaRow, ...]
    matrix: Matrix
    groups: tuple[GroupRow, ...]
    staff: tuple[StaffRow, ...]


class ArenasPage(Page):
    """Shows the groups that the unit runs; the chief and the administrator change them."""

    title: ClassVar[str] = "Arenor"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ARENAS, Topic.ATTENDANCE, Topic.ACCESS})
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+N", "Ny arena, eller ny grupp bland gruppaktiviteterna"),
        ("Enter", "Ändra gruppen eller tillfället"),
        ("P", "Planera tillfällen i gruppen"),
        ("S", "Ställ in tillfället, eller låt det bli av"),
        ("Del", "Ta bort tillfället"),
        ("T", "I matrisen: tillåten"),
        ("U", "I matrisen: undantag"),
        ("E", "I matrisen: ej angiven"),
        ("Mellanslag", "I matrisen: nästa värde"),
        CHART_KEY,
        KEY,
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.arenas: tuple[ArenaRow, ...] = ()
        self.editable = ctx.allows(Area.UNIT, Level.WRITE)
        self.closed_check = QCheckBox("Visa avslutade", self)
        self.closed_check.setMinimumHeight(tools.theme.metrics.button)
        self.new_button = new_button(self, "Ny arena", shown=self.editable)
        self.cards = CardColumns(tools.theme)
        self.matrix = MatrixView(tools.theme, editable=self.editable)
        self.dock = EditorDock(tools.theme, self)
        self.groups = GroupsView(self, ctx, self.dock)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Arenor")
        self.tabs.addTab(self.cards, "Arenor")
        self.tabs.addTab(self.groups, "Gruppaktiviteter")
        self.tabs.addTab(self.matrix, "Sysselsättningsformer")
        self.over_time = OverTimeView(self, ctx)
        if ctx.reach(Area.ATTENDANCE, Level.READ) is not Reach.NONE:
            self.tabs.addTab(self.over_time, "Närvaro över tid")
        else:
            self.over_time.hide()
        self._lay_out()
        self.closed_check.toggled.connect(self.reload)
        self.new_button.clicked.connect(self.add)
        self.tabs.currentChanged.connect(self._name_button)
        self.tabs.currentChanged.connect(self.over_time.load)
        self.matrix.value_asked.connect(self._set_value)
        add_key("Ctrl+N", self.add, self)

    @override
    def load(self) -> None:
        ctx, closed = self.ctx, self.closed_check.isChecked()

        def question() -> _Read:
            return _Read(
                arena_list(ctx, closed=closed),
                arena_matrix(ctx),
                group_list(ctx, closed=closed),
                staff_list(ctx),
            )

        self.read(question, self._show)

    def add(self) -> None:
        """Show the editor of a new arena, or of a new group where the groups are shown."""
        if self.tabs.currentWidget() is self.groups:
            self.groups.edit(None)
        else:
            self.edit(None)

    def edit(self, row: ArenaRow | None) -> None:
        """Show the editor of an arena, or of a new one."""
        if not self.editable:
            return
        ctx, key = self.ctx, None if row is None else row.arena_id

        def read() -> ArenaRow | None:
            rows = arena_list(ctx, closed=True)
            return next((arena for arena in rows if arena.arena_id == key), None)

        edit_row(self, ctx, self.dock, RowEdit(key, row, self._editor, read))

    def _editor(self, row: ArenaRow | None) -> Editor:
        panel, ctx = ArenaEditor(row, self.arenas), self.ctx

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: add_arena(ctx, draft)
            return lambda: edit_arena(ctx, row.arena_id, row.version, draft)

        return Editor(panel, command)

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        header.add(self.closed_check)
        list_button = ListButton(self, self.ctx, "arenor")
        header.add(list_button)
        header.add(self.new_button)
        content = QWidget(self.body)
        left = QVBoxLayout(content)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(header)
        left.addWidget(self.tabs, 1)
        row = QHBoxLayout(self.body)
        row.setSpacing(12)
        row.addWidget(content, 1)
        self.dock.stand_beside(content)
        row.addWidget(self.dock)
        # The header's tools in the order in which they stand, and then the tabs.
        QWidget.setTabOrder(self.closed_check, list_button)
        QWidget.setTabOrder(list_button, self.new_button)

    def _show(self, read: _Read) -> None:
        self.arenas = read.arenas
        self.matrix.model.show_matrix(read.matrix)
        self.groups.show_groups(read.groups, read.staff)
        self.over_time.show_arenas(read.arenas)
        self.cards.empty()
        tops = [row for row in read.arenas if row.parent_id is None]
        cards = [self._card(row) for row in tops]
        half = (len(cards) + 1) // 2
        self.cards.put(cards[:half], cards[half:])

    def _card(self, row: ArenaRow) -> FactCard:
        card = FactCard(row.name if row.active else f"{row.name} (används inte)")
        teams = [team for team in self.arenas if team.parent_id == row.arena_id]
        acts: tuple[Act, ...] = ()
        if self.editable:
            acts = (
                Act("Upp", lambda: self._move(row.arena_id, -1), f"Flytta upp {row.name}"),
                Act("Ner", lambda: self._move(row.arena_id, 1), f"Flytta ner {row.name}"),
                Act("Ändra", lambda: self.edit(row)),
            )
        card.show_facts([*arena_facts(row), *(self._team(team) for team in teams)], acts)
        return card

    def _team(self, team: ArenaRow) -> Fact:
        acts = (Act("Ändra", lambda: self.edit(team), f"Ändra {team.name}"),)
        text = f"{team.name}: {_hours(team)}" + (", kiosk på" if team.self_check_in else "")
        return Fact("Arbetslag", text, acts if self.editable else ())

    def _name_button(self) -> None:
        grouped = self.tabs.currentWidget() is self.groups
        self.new_button.setText("Ny grupp" if grouped else "Ny arena")

    def _move(self, arena_id: UUID, step: int) -> None:
        self.command(lambda: move_arena(self.ctx, arena_id, step))

    def _set_value(self, arena_id: UUID, form: ActivityForm, value: MatrixValue) -> None:
        self.command(lambda: set_matrix(self.ctx, arena_id, form, value))


def arena_facts(row: ArenaRow) -> list[Fact]:
    """Return what is known of an arena, in words."""
    source = f" ({row.kind.source})" if row.kind.source else ""
    facts = [Fact("Riktlinjen", f"{row.kind.guideline}{source}", kind="muted")]
    if row.purpose and row.purpose != row.kind.guideline:
        facts.append(Fact("Syfte", row.purpose))
    expected = "Alla väntas på sina dagar" if row.expects_all else "Öppet, ingen väntas"
    facts += [
        Fact("Dagar och tider", _hours(row)),
        Fact("Närvaro", expected),
        Fact("Platser", _places(row)),
        Fact("Handledare", ", ".join(row.supervisors) or "Ingen utsedd"),
    ]
    facts.append(Fact("Kiosk", "På" if row.self_check_in else "Av"))
    if row.calm:
        facts.append(Fact("Miljö", "Lugn miljö (OSB-06)"))
    if row.members is not None:
        facts.append(Fact("Deltagare", str(row.members)))
    return facts


def _hours(row: ArenaRow) -> str:
    days = weekdays_text(weekdays_of(row.weekdays)) or "inga dagar"
    return f"{days} {clock_text(row.start_minute)}–{clock_text(row.end_minute)}"


def _places(row: ArenaRow) -> str:
    places = "Obegränsat" if row.capacity is None else str(row.capacity)
    if row.per_supervisor is None:
        return places
    return f"{places}, högst {row.per_supervisor} per handledare"
