"""The screen *Placeringar*: the board from draft to closed, and the placement that is open."""

from collections.abc import Iterable
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.list_button import KEY, ListButton
from ame_desktop.gui.features.placements.acts import Acting
from ame_desktop.gui.features.placements.board import Board
from ame_desktop.gui.features.placements.board_columns import Wanted, columns_of
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import choose, chosen, fill
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services.context import Context
from ame_desktop.services.placements import placement_board

LIST: Final = "placeringar"
NEW: Final = "new"
"""With a person's identity: another page asks for a new placement for that person."""


class PlacementsPage(Page):
    """Shows where every placement stands, and leads each one on."""

    title: ClassVar[str] = "Placeringar"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.PLACEMENTS, Topic.APPROVALS, Topic.PARTICIPANTS, Topic.ARENAS, Topic.SUBSIDIES}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+N", "Ny placering"),
        ("Enter", "Öppna placeringen"),
        ("F", "Föreslå"),
        ("D", "Dra tillbaka"),
        ("L", "Förläng"),
        ("S", "Stäng placeringen"),
        ("Del", "Ta bort utkastet"),
        ("Ctrl+F", "Filtrera"),
        ("Ctrl+Enter", "Spara"),
        KEY,
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.rows: tuple[PlacementRow, ...] = ()
        self._target: object = None
        self._read = False
        self._proposes = ctx.reach(Area.PLACEMENTS, Level.PROPOSE) is not Reach.NONE
        self.filter_edit = FilterEdit(self)
        self.arena_combo = _combo(self, "Arena")
        self.form_combo = _combo(self, "Sysselsättningsform")
        self.route_combo = _combo(self, "Väg in")
        self.new_button = QPushButton("Ny placering", self)
        self.excel_button = ListButton(self, ctx, LIST)
        self.board = Board(tools.theme, tools.icons, self)
        self.empty = EmptyState(tools.theme, tools.icons, "placements", self)
        self.empty.hide()
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self.dock = EditorDock(tools.theme, self)
        self.acting = Acting(self, ctx, self.dock, self._stand_on)
        self._lay_out()
        self._connect()
        self._offer()

    @override
    def load(self) -> None:
        ctx = self.ctx
        self.acting.forget_choices()
        self.read(lambda: placement_board(ctx), self._show)

    @override
    def open(self, target: object) -> None:
        """Open a placement, a person's card, or a new placement for a person."""
        self._target = target
        if self._read:
            self._go_to_target()

    def new(self) -> None:
        """*Ny placering*."""
        if self._proposes:
            self.acting.new()

    def wanted(self) -> Wanted:
        """Return what the board is narrowed to."""
        return Wanted(
            self.filter_edit.text(),
            chosen(self.arena_combo),
            chosen(self.form_combo),
            chosen(self.route_combo),
        )

    def show_all(self) -> None:
        """Leave nothing out."""
        self.filter_edit.clear()
        for combo in (self.arena_combo, self.form_combo, self.route_combo):
            combo.setCurrentIndex(0)

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        self.tools.icons.dress(self.new_button, "add", role="on_accent")
        self.new_button.setProperty("kind", "primary")
        self.new_button.setVisible(self._proposes)
        writes(self.new_button)
        for tool in (
            self.filter_edit,
            self.arena_combo,
            self.form_combo,
            self.route_combo,
            self.excel_button,
            self.new_button,
        ):
            header.add(tool)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.board, 1)
        inside.addWidget(self.empty, 1)
        inside.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(content, 1)
        row.addWidget(self.dock)
        self.dock.stand_beside(content)
        layout = QVBoxLayout(self.body)
        layout.setSpacing(12)
        layout.addWidget(header)
        layout.addLayout(row, 1)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self._narrow)
        self.filter_edit.left_downwards.connect(self.board.focus_first)
        for combo in (self.arena_combo, self.form_combo, self.route_combo):
            combo.currentIndexChanged.connect(self._narrow)
        self.new_button.clicked.connect(self.new)
        self.board.opened.connect(self._open_current)
        self.board.act_key.connect(self._act)
        for keys, act in (("Ctrl+N", self.new), ("Ctrl+F", self.filter_edit.setFocus)):
            add_key(keys, act, self)

    def _offer(self) -> None:
        """Offer the arenas and forms that the board holds, and stay on what was chosen."""
        arenas = {row.arena_id: row.arena for row in self.rows if row.arena_id is not None}
        named = sorted((name, key) for key, name in arenas.items())
        forms = sorted({row.form for row in self.rows}, key=list(ActivityForm).index)
        _offer(self.arena_combo, "Alla arenor", named)
        _offer(self.form_combo, "Alla former", ((form.label, form) for form in forms))
        _offer(self.route_combo, "Alla vägar in", ((r.label, r) for r in ReferralRoute))

    def _show(self, rows: tuple[PlacementRow, ...]) -> None:
        self.rows, first = rows, not self._read
        self._read = True
        self._offer()
        self._narrow()
        if first and self.dock.panel is None:
            self.board.focus_first()
        self._go_to_target()

    def _narrow(self) -> None:
        wanted = self.wanted()
        self.board.show_cards(columns_of(self.rows, wanted))
        shown, everything = self.board.shown, len(self.rows)
        self.board.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if everything:
            self.empty.say("Ingen placering stämmer med valet.", "Visa alla", self.show_all)
        elif self._proposes:
            self.empty.say("Här finns inga placeringar än.", "Ny placering", self.new)
        else:
            self.empty.say("Här finns inga placeringar än.")
        self._count.setVisible(bool(everything))
        total = "1 placering" if everything == 1 else f"{everything} placeringar"
        self._count.setText(total if shown == everything else f"{shown} av {total}")

    def _open_current(self) -> None:
        row = self.board.current
        if row is not None and not self.acting.unsaved():
            self.clear_error()
            self.acting.open(row.placement_id)

    def _act(self, key: int) -> None:
        row = self.board.current
        if row is not None and not self.acting.unsaved():
            self.clear_error()
            self.acting.press(key, row.placement_id)

    def _stand_on(self, placement_id: UUID) -> None:
        """Stand on a placement's card, now or when the board has been read again."""
        if not self.board.select(placement_id):
            self._target = _Stand(placement_id)

    def _go_to_target(self) -> None:
        target, self._target = self._target, None
        if isinstance(target, _Stand):
            self.board.select(target.placement_id)
        elif isinstance(target, tuple) and len(target) == 2 and target[0] == NEW:
            self.acting.new(target[1])
        elif isinstance(target, UUID):
            self._go_to(target)

    def _go_to(self, key: UUID) -> None:
        person = [row for row in self.rows if row.participant_id == key]
        if person:
            self.board.select(person[-1].placement_id)
        else:
            self.board.select(key)
            self.acting.open(key)


class _Stand:
    """A card to stand on when the board has been read."""

    def __init__(self, placement_id: UUID) -> None:
        self.placement_id = placement_id


def _combo(page: QWidget, name: str) -> QComboBox:
    combo = QComboBox(page)
    name_choice(combo, name)
    return combo


def _offer(combo: QComboBox, everything: str, options: Iterable[tuple[str, object]]) -> None:
    held = chosen(combo)
    combo.blockSignals(True)
    fill(combo, [(everything, None), *options])
    combo.setMinimumContentsLength(len(everything) + 1)
    choose(combo, held)
    combo.blockSignals(False)
