"""The row of tools above *Underlag*: for whom, which people, and what is done with them."""

from itertools import pairwise
from typing import Final

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from ame_desktop.domain.month_bases import TERMS, BasisPerson, BasisReceiver
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.flow_layout import FlowLayout

MAKE: Final = "Gör underlag"
MAKE_ALL: Final = "Gör alla som återstår"
EVERYBODY: Final = "Alla vägar in"
_RECEIVER_WIDE, _ROUTE_WIDE = 21, 11


class BasesTools(QWidget):
    """Who is to have the month, whose it is, and the acts."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receiver_combo = QComboBox(self)
        self.receiver_combo.setAccessibleName("Mottagare")
        fill(
            self.receiver_combo,
            [(f"Till {receiver.value}", receiver) for receiver in BasisReceiver],
            BasisReceiver.AF,
        )
        self.receiver_combo.setMinimumContentsLength(_RECEIVER_WIDE)
        self.route_combo = QComboBox(self)
        self.route_combo.setAccessibleName("Väg in")
        self.filter_edit = FilterEdit(self)
        self.filter_edit.setPlaceholderText("Sök namn (/)")
        self.filter_edit.setAccessibleName("Sök bland underlagen")
        self.make_button = QPushButton(MAKE, self)
        self.make_button.setProperty("kind", "primary")
        self.make_button.setToolTip("Svara på varför uppgifterna får lämnas, och gör det (Enter).")
        self.all_button = QPushButton(MAKE_ALL, self)
        self.hand_button = QPushButton("Lämnat…", self)
        self.hand_button.setToolTip("Skriv in till vem och när underlaget lämnades.")
        self.paper_button = QPushButton("Skriv ut", self)
        self.paper_button.setToolTip("Ta fram samma underlag som när det gjordes (Ctrl+P).")
        icons.dress(self.paper_button, "print")
        self.earlier_link = QPushButton("Visa månaden före", self)
        self.earlier_link.setProperty("kind", "link")
        writes(self.make_button, self.all_button, self.hand_button)
        self._makes = self._makes_all = self._asked = False
        self.choose_route()
        flow = FlowLayout(self, spacing=8)
        parts = (
            self.receiver_combo,
            self.route_combo,
            self.filter_edit,
            self.earlier_link,
            self.paper_button,
            self.hand_button,
            self.all_button,
            self.make_button,
        )
        for part in parts:
            flow.addWidget(part)
        for before, after in pairwise(parts):
            self.setTabOrder(before, after)

    @property
    def receiver(self) -> BasisReceiver:
        """For whom the month is told."""
        found = chosen(self.receiver_combo)
        return found if isinstance(found, BasisReceiver) else BasisReceiver.AF

    def choose_route(self) -> None:
        """Stand on the way in that most of the receiver's people came."""
        choices = [(EVERYBODY, None), *((f"Väg in {route}", route) for route in ReferralRoute)]
        fill(self.route_combo, choices, TERMS[self.receiver].route)
        self.route_combo.setMinimumContentsLength(_ROUTE_WIDE)

    def holds(self, person: BasisPerson) -> bool:
        """Whether a person came the way that is chosen."""
        route = chosen(self.route_combo)
        return route is None or person.route == route

    def show_everybody(self) -> None:
        """Take the choices of people away."""
        self.filter_edit.clear()
        self.route_combo.setCurrentIndex(0)

    def count(self, waiting: int, *, over: bool, writing: bool) -> None:
        """Say how many remain, to whoever makes them."""
        self.all_button.setText(f"{MAKE_ALL} ({waiting})" if waiting else MAKE_ALL)
        self._makes, self._makes_all = writing, writing and over and waiting > 1
        self._show_making()
        self.hand_button.setVisible(writing)
        self.earlier_link.setVisible(not over)

    def stand_back(self, asked: bool) -> None:
        """Leave the making to the form while one is open: its own button is called the same."""
        self._asked = asked
        self._show_making()

    def _show_making(self) -> None:
        self.make_button.setVisible(self._makes and not self._asked)
        self.all_button.setVisible(self._makes_all and not self._asked)

    def offer(self, person: BasisPerson | None, *, over: bool) -> None:
        """Offer what can be done with the person that one stands on."""
        made = person is not None and person.basis is not None
        self.make_button.setEnabled(over and person is not None and not person.settled)
        self.hand_button.setEnabled(made)
        self.paper_button.setEnabled(made)
