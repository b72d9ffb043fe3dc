"""The screen *Inställningar*: its parts in a list to the left, the chosen one to the right."""

from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.setting_places import SettingPlace
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.settings.about import AboutSection
from ame_desktop.gui.features.settings.copies import CopiesSection
from ame_desktop.gui.features.settings.data_protection import DataProtectionSection
from ame_desktop.gui.features.settings.deputies import DEPUTIES
from ame_desktop.gui.features.settings.doctor import TITLE, Doctor
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.keys import KeysSection
from ame_desktop.gui.features.settings.list_editing import list_edit
from ame_desktop.gui.features.settings.look import LookSection
from ame_desktop.gui.features.settings.passwords import Passwords
from ame_desktop.gui.features.settings.people_days import PeopleDays
from ame_desktop.gui.features.settings.rule_switches import rule_switches
from ame_desktop.gui.features.settings.stand_ins import STAND_INS
from ame_desktop.gui.features.settings.training import training_list
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList, UnitLists
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.row_editing import edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import may_import
from ame_desktop.services.stand_ins import names_stand_ins

ARENAS = "Arenor och matris"
READING = "Läs in"
ERASING = "Gallring"
ROOMY_ONLY = frozenset({"arenas", "state", "demands", "days", "registration", "source"})
WIDEST_LIST = 400
"""Pixels; with the largest text the part beside needs the room more."""
ROOMY = 1400
"""From this width in pixels at 100 percent everything has room side by side."""


class SettingsPage(Page):
    """Shows to each only the parts that the roles reach; how the program looks is everybody's."""

    title: ClassVar[str] = "Inställningar"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.SETTINGS, Topic.ACCESS, Topic.ARENAS, Topic.APPROVALS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Enter", "Ändra raden"),
        ("Ctrl+Enter", "Spara"),
    )

    def __init__(
        self,
        tools: PageTools,
        ctx: Context,
        hooks: SettingsHooks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.hooks = hooks
        self.dock = EditorDock(tools.theme, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Avsnitt")
        self.track(tools.theme.changed, self._fit_list)
        self.stack = QStackedWidget(self)
        self.lists: dict[str, UnitList] = {}
        self.about = AboutSection(tools)
        self.copies: CopiesSection | None = None
        self.deputies: PeopleDays[Any, Any] | None = None
        self.stand_ins: PeopleDays[Any, Any] | None = None
        self.doctor: Doctor | None = None
        self.keys_section: KeysSection | None = None
        self.data_protection: DataProtectionSection | None = None
        self.passwords = Passwords(self, self.dock, hooks)
        self._listed: dict[str, Shown] = {}
        self._make_sections(UnitLists(ctx, tools.theme, hooks))
        self._lay_out()
        self._fit_list()
        self.list.currentRowChanged.connect(self._go_to)
        self.list.itemActivated.connect(lambda _: self._follow_link())
        self.dock.occupied.connect(self._make_room)
        self.list.setCurrentRow(0)

    @property
    def section(self) -> str:
        """The part that is shown."""
        return str(self.list.currentIndex().data() or "")

    @override
    def load(self) -> None:
        shown = self.lists.get(self.section)
        if shown is not None:
            self.read(shown.read, lambda found: self._show(shown, found))
        elif self.copies is not None and self.section == self.copies.title:
            self.copies.load()
        elif self.keys_section is not None and self.section == self.keys_section.title:
            self.keys_section.load()
        elif self.section == self.about.title:
            self.about.show_lines(self.hooks.about())
        self._ask_for_stand_ins()

    @override
    def open(self, target: object) -> None:
        """Show a part by its name, or one of the settings in it, for who is sent here.

        Where something is being written that would be lost, it says so and stays.
        """
        if self.dock.panel is not None and self.dock.panel.holds_on():
            return
        section = target.section if isinstance(target, SettingPlace) else str(target)
        for item in self.list.findItems(section, Qt.MatchFlag.MatchExactly):
            if isinstance(target, SettingPlace):
                self._open_setting(item, target)
            else:
                self.dock.close_panel()
                self.list.setCurrentItem(item)
                # On the part's own row Enter changes nothing, and Tab leads into the part.
                self.list.setFocus()

    def edit(self, row: object) -> None:
        """Show the editor of a row in the list that is shown, or of a new one."""
        listed = self.lists.get(self.section)
        edit = None if listed is None else list_edit(listed, self._listed.get(self.section), row)
        if listed is not None and edit is not None:
            # The buttons are for the row that was added, also when it is read only later.
            added = listed.section.stand_on if row is None else None
            edit_row(self, self.ctx, self.dock, edit, added)

    def _open_setting(self, item: QListWidgetItem, place: SettingPlace) -> None:
        """Stand on a setting."""
        self.dock.close_panel()
        self.list.setCurrentItem(item)
        self.stale = self.stale or not self.isVisible()
        self.lists[place.section].section.stand_on(place.name, focus=True)

    def _make_sections(self, lists: UnitLists) -> None:
        ctx = self.ctx
        if ctx.allows(Area.ADMINISTRATION, Level.WRITE):
            staff = lists.staff()
            self.passwords.stand_beside(staff.section)
            self._add_list(staff)
        if ctx.allows(Area.PLACEMENTS, Level.APPROVE):
            self.deputies = PeopleDays(self, ctx, DEPUTIES)
            self._add_list(self.deputies.listed())
            self._add_stand_ins()
            self._add_list(training_list(ctx))
        if ctx.allows(Area.UNIT, Level.WRITE):
            self._add_link(
                *(ARENAS, "arenas", "arenas"),
                "Arenorna och matrisen med sysselsättningsformer har en egen sida.",
                "Öppna Arenor",
            )
            for made in (lists.templates(), lists.vehicles(), lists.states(), lists.rules()):
                self._add_list(made)
            self._add_list(rule_switches(ctx))
        self._add_links()
        if ctx.allows(Area.UNIT, Level.WRITE):
            self.data_protection = DataProtectionSection(self, ctx)
            self._add(self.data_protection.title, self.data_protection)
        look = LookSection(self.tools, self.hooks)
        self._add(look.title, look)
        if ctx.allows(Area.ADMINISTRATION, Level.WRITE):
            self.copies = CopiesSection(self, self.hooks)
            self.copies.check_asked.connect(self._check_database)
            self._add(self.copies.title, self.copies)
            self.doctor = Doctor(self, ctx, self.hooks)
            self._add(TITLE, self.doctor.view)
            self.keys_section = KeysSection(self, ctx)
            self._add(self.keys_section.title, self.keys_section)
        if ctx.allows(Area.UNIT, Level.READ):
            self._add_list(lists.changes())
        self._add(self.about.title, self.about)

    def _add_stand_ins(self, place: int | None = None) -> None:
        self.stand_ins = PeopleDays(self, self.ctx, STAND_INS)
        self._add_list(self.stand_ins.listed(), place)

    def _ask_for_stand_ins(self) -> None:
        """Let the chief's deputy of today name stand-ins, as the chief does."""
        ctx = self.ctx

        def add(names: bool) -> None:
            if names and self.stand_ins is None:
                self._add_stand_ins(0)
                self._fit_list()

        if self.stand_ins is None:
            self.read(lambda: names_stand_ins(ctx), add, ticket="stand_ins")

    def _add_links(self) -> None:
        """Add the parts that have a page of their own."""
        if may_import(self.ctx):
            self._add_link(
                *(READING, "importing", "import"),
                "Deltagare, närvaro och beställningar läses in från listor i Excel eller csv.",
                "Öppna Läs in",
            )
        if self.ctx.reach(Area.RETENTION, Level.READ) is not Reach.NONE:
            self._add_link(
                *(ERASING, "retention", "trash"),
                "Akter som är så gamla att de ska gallras föreslås, beslutas och tas bort på en "
                "egen sida.",
                "Öppna Gallring",
            )

    def _add_link(self, title: str, page: str, icon: str, sentence: str, action: str) -> None:
        link = EmptyState(self.tools.theme, self.tools.icons, icon)
        link.say(sentence, action, lambda: self.tools.open_page(page, None))
        self._add(title, link)

    def _add_list(self, made: UnitList, place: int | None = None) -> None:
        section = made.section
        self.lists[section.title] = made
        section.add_asked.connect(lambda: self.edit(None))
        section.edit_asked.connect(self.edit)
        self._add(section.title, section, place)

    def _add(self, title: str, section: QWidget, place: int | None = None) -> None:
        """Add a part last, or at a place among those that are there."""
        at = self.list.count() if place is None else place
        self.list.insertItem(at, title)
        self.stack.insertWidget(at, section)

    def _lay_out(self) -> None:
        inside = QHBoxLayout()
        inside.setSpacing(20)
        inside.addWidget(self.list)
        inside.addWidget(self.stack, 1)
        content = QWidget(self.body)
        left = QVBoxLayout(content)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(PageHeader(self.title, self))
        left.addLayout(inside, 1)
        row = QHBoxLayout(self.body)
        row.setSpacing(12)
        row.addWidget(content, 1)
        self.dock.stand_beside(content)
        row.addWidget(self.dock)

    def _fit_list(self) -> None:
        """Give each part its row, at whatever size things are shown."""
        theme = self.tools.theme
        self.list.setFixedWidth(min(theme.px(220), WIDEST_LIST))
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, theme.metrics.row))

    def _go_to(self, place: int) -> None:
        panel, here = self.dock.panel, self.stack.currentIndex()
        if panel is not None and panel.dirty:
            if place != here:
                panel.holds_on()
                # Not before the press is over: it would mark the part that was pressed.
                QTimer.singleShot(0, self, lambda: self.list.setCurrentRow(here))
            return
        self.dock.close_panel()
        self.clear_error()
        self.stack.setCurrentIndex(place)
        for made in self.lists.values():
            made.section.stand_on(None)
        self.reload()

    def _follow_link(self) -> None:
        """Enter on a part that has a page of its own opens the page."""
        shown = self.stack.currentWidget()
        if isinstance(shown, EmptyState):
            shown.act()

    def _make_room(self, occupied: bool) -> None:
        """Give a narrow window's room to the list while an editor stands beside it."""
        narrow = occupied and self.width() < self.tools.theme.px(ROOMY)
        self.list.setVisible(not narrow)
        for made in self.lists.values():
            made.section.table.hide_columns(ROOMY_ONLY, hidden=narrow)

    def _show(self, shown: UnitList, found: Shown) -> None:
        self._listed[shown.section.title] = found
        renew = shown.section.title == "Personal"
        shown.section.show_rows(self.tools, found.columns, found.key, found.rows, renew=renew)

    def _check_database(self) -> None:
        self.open(TITLE)
        if self.doctor is not None:
            self.doctor.check()
