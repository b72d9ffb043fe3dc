"""*Nycklar* in Inställningar: the data key is changed by two people, when all have left."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ame_desktop.domain.approvals import ApprovalState
from ame_desktop.domain.data_key import LONGEST_REASON, KeyChange
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.section_head import section_layout
from ame_desktop.gui.widgets.fact_card import Fact, FactCard
from ame_desktop.services.approvals.answering import withdraw
from ame_desktop.services.context import Context
from ame_desktop.services.data_key import ON_SERVER, key_change, propose_key_change

TITLE: Final = "Nycklar"
ABOUT: Final = (
    "Enhetens fil är krypterad med en datanyckel, som varje lösenord öppnar. Byt den när någon "
    "som har slutat kan ha kopierat den. Du föreslår, enhetschefen godkänner, och ni loggar ut "
    "medan den byts. Allas lösenord gäller som förut."
)
NEVER: Final = "Ingen har föreslagit ett byte."
_OWN_OPEN: Final = frozenset({ApprovalState.WAITING, ApprovalState.RETURNED})


class KeysSection(QWidget):
    """Where the latest proposal stands, and the next step.

    Args:
        page: the screen, which works off the GUI thread.
        ctx: the administrator.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__()
        self.title = TITLE
        self._page = page
        self._ctx = ctx
        self._held: KeyChange | None = None
        self.card = FactCard("Läget nu")
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setMaxLength(LONGEST_REASON)
        self.reason_edit.setAccessibleName("Varför nyckeln ska bytas")
        self.reason_edit.setPlaceholderText("Till exempel: en medarbetare har slutat")
        self.reason_label = QLabel("Varför ska nyckeln bytas? *", self)
        self.reason_label.setBuddy(self.reason_edit)
        self.propose_button = QPushButton("Föreslå byte av datanyckel", self)
        self.propose_button.setProperty("kind", "primary")
        self.change_button = QPushButton("Byt nu…", self)
        self.change_button.setProperty("kind", "primary")
        self.withdraw_button = QPushButton("Ta tillbaka förslaget", self)
        writes(self.propose_button, self.change_button, self.withdraw_button)
        self._lay_out()
        self.propose_button.clicked.connect(self._propose)
        self.reason_edit.returnPressed.connect(self._propose)
        self.change_button.clicked.connect(self._ask_change)
        self.withdraw_button.clicked.connect(self._withdraw)
        self._show(None)

    def load(self) -> None:
        """Read where the latest proposal stands."""
        ctx = self._ctx
        if not ctx.store.on_server:
            self._page.read(lambda: key_change(ctx), self._show)

    def _show(self, held: KeyChange | None) -> None:
        self._held = held
        on_server = self._ctx.store.on_server
        under_way = held is not None and held.is_under_way
        mine = held is not None and held.proposed_by_id == self._ctx.actor.staff_id
        said = ON_SERVER if on_server else NEVER if held is None else held.text
        facts = [Fact("", said)]
        if held is not None and under_way:
            facts.append(Fact("Varför", held.reason))
        self.card.show_facts(facts)
        for widget in (self.reason_label, self.reason_edit, self.propose_button):
            widget.setVisible(not under_way and not on_server)
        self.change_button.setVisible(held is not None and held.is_ready)
        self.withdraw_button.setVisible(mine and held is not None and held.state in _OWN_OPEN)

    def _ask_change(self) -> None:
        self._page.tools.ask_key_change()

    def _propose(self) -> None:
        ctx, reason = self._ctx, self.reason_edit.text()
        self._page.command(lambda: propose_key_change(ctx, reason), lambda _: self._done())

    def _withdraw(self) -> None:
        ctx, held = self._ctx, self._held
        if held is not None:
            self._page.command(
                lambda: withdraw(ctx, held.case_id, held.version), lambda _: self._done()
            )

    def _done(self) -> None:
        self.reason_edit.clear()
        self.load()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.propose_button, self.change_button, self.withdraw_button):
            row.addWidget(button)
        row.addStretch(1)
        layout = section_layout(self, TITLE, ABOUT)
        for widget in (self.card, self.reason_label, self.reason_edit):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addStretch(1)
