"""The cards beneath the list: the steps, what comes next, and who can take the case."""

from datetime import date

from PySide6.QtWidgets import QSizePolicy, QWidget

from ame_desktop.domain.intake_rows import IntakeBoard, IntakeRow
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.dialogs.intake_acts import IntakeActs
from ame_desktop.gui.dialogs.intake_facts import load_facts, next_facts, step_facts
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard


class IntakeCards(CardColumns):
    """Shows one way in."""

    def __init__(self, theme: Theme, acts: IntakeActs, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Stegen i inskrivningen")
        self._acts = acts
        self.steps = FactCard("Steg", self)
        self.loads = FactCard("Vem tar ärendet?", self)
        self.next = FactCard("Nästa ansvarig", self)
        self.referral = FactCard("Aktualisering", self)
        self.put((self.steps,), (self.loads, self.next, self.referral))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def show_row(self, row: IntakeRow, board: IntakeBoard, today: date) -> None:
        """Show the steps of a way in; who can take it only to whom that is to say."""
        self.steps.show_facts(step_facts(row, today, self._acts))
        self.loads.setVisible(board.may_assign)
        self.loads.show_facts(
            load_facts(row, board.loads, self._acts), empty="Ingen på enheten tar ärenden."
        )
        held = (row.next_step,) if row.next_step else ()
        add = Act("Nästa steg", lambda: self._acts.edit_next(row.participant_id, None))
        self.next.show_facts(
            next_facts(held, today, self._acts, row.participant_id, may_write=row.may_write),
            (add,) if row.may_write and not held else (),
            empty="Inget nästa steg är bestämt.",
        )
        self.referral.show_facts(_referral(row))


def _referral(row: IntakeRow) -> list[Fact]:
    facts = [
        Fact("Väg in", row.route.label),
        Fact("Aktualiserad av", row.referred_by),
        Fact("Inkom", short_day(row.received_on)),
        Fact("Inskriven", f"från {row.enrolled_from.isoformat()}" if row.enrolled_from else ""),
    ]
    if row.returns:
        facts.append(Fact("Tidigare", "Har varit på enheten förut. Se akten."))
    return [fact for fact in facts if fact.text]
