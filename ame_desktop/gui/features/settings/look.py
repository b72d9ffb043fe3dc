"""*Utseende och lås* in Inställningar: light or dark, how large, and when it locks itself."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QRadioButton, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.theme import ZOOM_STEPS, Scheme
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.features.settings.section_head import heading, section_layout
from ame_desktop.gui.widgets.field_values import choose, chosen, fill

SCHEMES: Final = (
    ("Som datorn", Scheme.SYSTEM),
    ("Ljust", Scheme.LIGHT),
    ("Mörkt", Scheme.DARK),
)
LOCK_MINUTES: Final = (1, 2, 3, 5, 10, 15)


class LookSection(QWidget):
    """Light or dark, how large everything is, and when it locks. It holds for this machine."""

    def __init__(
        self, tools: PageTools, hooks: SettingsHooks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = "Utseende och lås"
        self._theme = tools.theme
        self._hooks = hooks
        layout = section_layout(self, self.title, "Gäller bara på den här datorn.")
        layout.addWidget(heading("Färger"))
        self.group = QButtonGroup(self)
        for place, (text, scheme) in enumerate(SCHEMES):
            button = QRadioButton(text, self)
            button.setChecked(tools.theme.scheme is scheme)
            self.group.addButton(button, place)
            layout.addWidget(button)
        layout.addWidget(heading("Storlek"))
        self.zoom_combo = QComboBox(self)
        name_choice(self.zoom_combo, "Storlek")
        fill(self.zoom_combo, [(f"{step} %", step) for step in ZOOM_STEPS], tools.theme.zoom)
        layout.addWidget(self.zoom_combo, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(heading("Automatiskt lås"))
        self.lock_combo = QComboBox(self)
        name_choice(self.lock_combo, "Automatiskt lås")
        minutes = [(_minutes(count), count) for count in LOCK_MINUTES]
        fill(self.lock_combo, minutes, hooks.recall("idle_minutes", 5))
        self.lock_combo.setMinimumContentsLength(len(_minutes(max(LOCK_MINUTES))))
        layout.addWidget(self.lock_combo, 0, Qt.AlignmentFlag.AlignLeft)
        told = QLabel("Det nya värdet gäller från nästa inloggning.", self)
        told.setProperty("kind", "small")
        layout.addWidget(told)
        layout.addStretch(1)
        self.lock_combo.activated.connect(self._choose_lock)
        self.group.idClicked.connect(self._choose_scheme)
        self.zoom_combo.activated.connect(self._choose_zoom)
        tools.theme.changed.connect(self._follow)

    def _choose_scheme(self, place: int) -> None:
        scheme = SCHEMES[place][1]
        self._hooks.remember("scheme", scheme.value)
        self._theme.choose(scheme)

    def _choose_zoom(self) -> None:
        zoom = int(chosen(self.zoom_combo))
        self._hooks.remember("zoom", zoom)
        self._theme.set_zoom(zoom)

    def _choose_lock(self) -> None:
        self._hooks.remember("idle_minutes", int(chosen(self.lock_combo)))

    def _follow(self) -> None:
        """Show what holds now: Ctrl+K and the keys for larger text change it too."""
        schemes = [scheme for _, scheme in SCHEMES]
        self.group.button(schemes.index(self._theme.scheme)).setChecked(True)
        choose(self.zoom_combo, self._theme.zoom)


def _minutes(count: int) -> str:
    return "Efter 1 minut" if count == 1 else f"Efter {count} minuter"
