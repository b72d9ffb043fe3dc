"""What each list of the screen reads, and which editor and service it goes with."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.catalogue import TemplateRow, VehicleItem
from ame_desktop.domain.changes import Result
from ame_desktop.domain.staff import StaffDraft, StaffRow
from ame_desktop.domain.unit_settings import (
    SettingName,
    SettingRow,
    StateChoice,
    state_choices,
    states_value,
)
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.settings import columns
from ame_desktop.gui.features.settings.editors import StaffEditor, TemplateEditor, VehicleEditor
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.list_section import ListSection
from ame_desktop.gui.features.settings.setting_editors import (
    LogoEditor,
    StateEditor,
    setting_editor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.adaptations import qualification_names
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.catalogue import (
    save_template,
    save_vehicle,
    template_list,
    vehicle_list,
)
from ame_desktop.services.context import Context
from ame_desktop.services.setting_effects import setting_effect
from ame_desktop.services.settings import (
    changes_of_unit,
    set_setting,
    setting,
)
from ame_desktop.services.staff import add_staff, edit_staff, staff_list
from ame_desktop.services.staff_effects import staff_effect
from ame_desktop.services.unit_logo import remove_logo, set_logo

OFFER = "Kan datanyckeln ha kopierats? Byt den under Nycklar."
RULES = tuple(name for name in SettingName if name is not SettingName.ATTENDANCE_STATES)


@dataclass(frozen=True)
class Shown:
    """What a list shows: its columns, what tells its rows apart, and the rows."""

    columns: tuple[Column[Any], ...]
    key: Callable[[Any], Hashable]
    rows: tuple[Any, ...]


@dataclass(frozen=True)
class UnitList:
    """A list of the screen, and how it is read and edited.

    ``editor`` gets the row, or ``None`` for a new one, and answers with nothing where it cannot be
    edited.
    """

    section: ListSection
    read: Callable[[], Shown]
    editor: Callable[[Any], Editor | None]


class UnitLists:
    """Makes the lists that hold for the whole unit.

    Args:
        ctx: who keeps them.
        theme: colours.
        hooks: whether a login has a password.
    """

    def __init__(self, ctx: Context, theme: Theme, hooks: SettingsHooks) -> None:
        self._ctx = ctx
        self._theme = theme
        self._hooks = hooks
        self._arenas: tuple[ArenaRow, ...] = ()
        self._qualifications: tuple[str, ...] = ()
        self._places: tuple[ArenaRow, ...] = ()
        self._choices: tuple[StateChoice, ...] = ()
        self._states: SettingRow | None = None

    @property
    def _today(self) -> date:
        return self._ctx.clock.today()

    def staff(self) -> UnitList:
        """*Personal*."""
        section = ListSection(
            "Personal",
            "Den som arbetar här, med roller och arenor. En person kan ha flera roller.",
            "Ny i personalen",
            "Ingen personal är upplagd.",
        )
        return UnitList(section, self._read_staff, self._edit_staff)

    def templates(self) -> UnitList:
        """*Uppgiftskatalog*."""
        section = ListSection(
            "Uppgiftskatalog",
            "Uppgifter som ofta kommer igen. De går att lägga ut med ett klick på morgonmötet.",
            "Ny uppgift",
            "Katalogen är tom. Lägg till de uppgifter som ofta kommer igen.",
        )
        return UnitList(section, self._read_templates, self._edit_template)

    def vehicles(self) -> UnitList:
        """*Fordon och utrustning*."""
        section = ListSection(
            "Fordon och utrustning",
            "Det som en uppgift kan behöva, och när fordon ska besiktas.",
            "Nytt fordon",
            "Inget fordon och ingen utrustning är upplagda.",
        )
        return UnitList(section, self._read_vehicles, self._edit_vehicle)

    def states(self) -> UnitList:
        """*Frånvarolägen*."""
        section = ListSection(
            "Frånvarolägen",
            "Vad lägena heter på skärmen och vilken tangent som sätter dem i närvaron.",
            "",
            "Inga lägen.",
        )
        return UnitList(section, self._read_states, self._edit_state)

    def rules(self) -> UnitList:
        """*Sekretesstext och regler*."""
        section = ListSection(
            "Sekretesstext och regler",
            "Det som gäller för hela enheten, från vilken dag och med vilken källa.",
            "",
            "Inga regler.",
        )
        return UnitList(section, self._read_rules, self._edit_rule)

    def changes(self) -> UnitList:
        """*Ändringar*."""
        section = ListSection(
            "Ändringar",
            "Vem som har ändrat enhetens inställningar, och när.",
            "",
            "Ingen har ändrat något än.",
        )
        section.edit_button.hide()
        return UnitList(section, self._read_changes, lambda _row: None)

    def _read_staff(self) -> Shown:
        self._places = arena_list(self._ctx, groups=True)
        rows = staff_list(self._ctx, left=True)
        passwords = frozenset(row.login for row in rows if self._hooks.has_password(row.login))
        places: dict[object, str] = {row.arena_id: row.name for row in self._places}
        shown = columns.staff_columns(self._theme, places, passwords)
        return Shown(shown, lambda row: row.staff_id, rows)

    def _edit_staff(self, row: StaffRow | None) -> Editor:
        panel, ctx = StaffEditor(row, self._places), self._ctx

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: add_staff(ctx, draft)
            return lambda: self._store_staff(row, draft)

        def effect() -> Callable[[], str]:
            draft = panel.draft()
            return lambda: staff_effect(ctx, row, draft)

        return Editor(panel, command, effect)

    def _store_staff(self, row: StaffRow, draft: StaffDraft) -> Result[None]:
        stored = edit_staff(self._ctx, row.staff_id, row.version, draft)
        if not draft.active and self._hooks.has_password(row.login):
            self._hooks.remove_password(row.login)
            if not self._ctx.store.on_server:
                changes = replace(stored.changes, label=f"{stored.changes.label} {OFFER}")
                return replace(stored, changes=changes)
        return stored

    def _read_templates(self) -> Shown:
        self._arenas = arena_list(self._ctx)
        self._qualifications = qualification_names(self._ctx)
        rows = template_list(self._ctx, closed=True)
        return Shown(columns.template_columns(), lambda row: row.template_id, rows)

    def _edit_template(self, row: TemplateRow | None) -> Editor | None:
        if not self._arenas:
            return None
        panel, ctx = TemplateEditor(row, self._arenas, self._qualifications), self._ctx

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: save_template(ctx, draft)
            return lambda: save_template(ctx, draft, row.template_id, row.version)

        return Editor(panel, command)

    def _read_vehicles(self) -> Shown:
        rows = vehicle_list(self._ctx, closed=True)
        shown = columns.vehicle_columns(self._theme, self._today)
        return Shown(shown, lambda row: row.vehicle_id, rows)

    def _edit_vehicle(self, row: VehicleItem | None) -> Editor:
        panel, ctx = VehicleEditor(row, self._today), self._ctx

        def command() -> Command:
            draft = panel.draft()
            if row is None:
                return lambda: save_vehicle(ctx, draft)
            return lambda: save_vehicle(ctx, draft, row.vehicle_id, row.version)

        return Editor(panel, command)

    def _read_states(self) -> Shown:
        self._states = setting(self._ctx, SettingName.ATTENDANCE_STATES)
        self._choices = state_choices(self._states.value)
        return Shown(columns.state_columns(), lambda row: row.state, self._choices)

    def _edit_state(self, row: StateChoice) -> Editor:
        panel, ctx, held, today = StateEditor(row), self._ctx, self._choices, self._today
        seen = self._states

        def command() -> Command:
            changed = panel.choice()
            value = states_value(changed if item.state is row.state else item for item in held)
            name = SettingName.ATTENDANCE_STATES
            return lambda: set_setting(ctx, name, today, value, "Enhetens val", seen)

        return Editor(panel, command)

    def _read_rules(self) -> Shown:
        rows = tuple(setting(self._ctx, name) for name in RULES)
        return Shown(columns.rule_columns(), lambda row: row.name, rows)

    def _edit_logo(self) -> Editor:
        panel, ctx = LogoEditor(self._today), self._ctx

        def command() -> Command:
            day, picture = panel.answer()
            return lambda: set_logo(ctx, picture, day) if picture else remove_logo(ctx, day)

        return Editor(panel, command)

    def _edit_rule(self, row: SettingRow) -> Editor:
        if row.name is SettingName.LOGO:
            return self._edit_logo()
        panel, ctx = setting_editor(row, self._today), self._ctx

        def command() -> Command:
            day, value, source = panel.answer()
            return lambda: set_setting(ctx, row.name, day, value, source, row)

        def effect() -> Callable[[], str]:
            day, value, _ = panel.answer()
            return lambda: setting_effect(ctx, row.name, day, value)

        return Editor(panel, command, effect)

    def _read_changes(self) -> Shown:
        return Shown(columns.change_columns(), lambda row: row.seq, changes_of_unit(self._ctx))
