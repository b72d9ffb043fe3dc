"""*Regler från andra håll* in Inställningar: each rule from elsewhere, on or off from a day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.rule_switches import SwitchRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.features.settings.dated_editor import DatedEditor, show_source
from ame_desktop.gui.features.settings.list_section import ListSection
from ame_desktop.gui.features.settings.unit_sections import Shown, UnitList
from ame_desktop.gui.forms.ui_settings_rule import Ui_SettingsRule
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.context import Context
from ame_desktop.services.rule_switches import rule_list, set_rule, switch_effect

TITLE = "Regler från andra håll"
_PLACES = {
    "OSB": "Osby",
    "TRE": "Trelleborg",
    "AFR": "Arbetsförmedlingen",
    "JSP": "Jobbspår",
}


def switch_columns() -> tuple[Column[SwitchRow], ...]:
    """Return which rule, what the program does because of it, whether it holds, and its source."""
    return (
        Column("rule", "Regel", lambda row: row.switch.rule, sort=_order, width=90),
        Column(
            "does",
            "Vad programmet gör",
            lambda row: row.switch.does,
            tooltip=lambda row: row.switch.does,
            width=0,
        ),
        Column("state", "Läge", lambda row: row.state, width=90, tooltip=lambda row: row.state),
        Column("from", "Från", _place, tooltip=lambda row: row.document, width=130),
    )


def _order(row: SwitchRow) -> tuple[str, int]:
    document, _, number = row.switch.rule.partition("-")
    return document, int(number)


def _place(row: SwitchRow) -> str:
    return _PLACES[row.switch.rule.partition("-")[0]]


class SwitchEditor(DatedEditor[Ui_SettingsRule]):
    """Whether a rule holds, from which day, and who has decided so."""

    def __init__(self, row: SwitchRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(Ui_SettingsRule(), f"Regel {row.switch.rule}", today, parent)
        self.ui.does_label.setText(f"{row.switch.does}\n\nStår i: {row.document}.")
        self.ui.on_check.setChecked(row.on)
        written = "" if row.since is None else row.source
        show_source(self.ui, written, "Till exempel enhetschefen på arbetsplatsträffen")

    def answer(self) -> tuple[bool, date, str]:
        """Return whether it holds, from which day, and who has decided so.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        return self.ui.on_check.isChecked(), self.valid_from(), self.ui.source_edit.text()


def rule_switches(ctx: Context) -> UnitList:
    """Return the list as the screen keeps its lists."""
    section = ListSection(
        TITLE,
        "Arbetssätt från andra kommuner och Arbetsförmedlingen. Stäng av det ni inte följer. "
        "Enhetens egen riktlinje och lagen gäller alltid.",
        "",
        "Inga regler går att stänga av.",
    )

    def read() -> Shown:
        return Shown(switch_columns(), lambda row: row.switch.rule, rule_list(ctx))

    def edit(row: SwitchRow) -> Editor:
        panel = SwitchEditor(row, ctx.clock.today())

        def command() -> Command:
            on, day, source = panel.answer()
            return lambda: set_rule(ctx, row.switch.rule, on, day, source, row)

        def effect() -> Callable[[], str]:
            on, day, _ = panel.answer()
            return lambda: switch_effect(ctx, row.switch.rule, on, day)

        return Editor(panel, command, effect)

    return UnitList(section, read, edit)
