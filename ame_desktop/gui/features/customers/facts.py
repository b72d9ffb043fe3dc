"""The cards beneath the list: what is known of one counterpart, and who may be the same."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.customers import CustomerRow, LikelySame, age_on
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard

SHOWN: Final = 3
"""How many questions stand on the screen at once; the next one comes when one is answered."""
Answered = Callable[[LikelySame], object]


class QuestionCard(FactCard):
    """*Samma motpart?*: asks about counterparts that are spelt alike.

    Args:
        merge: what *Slå ihop* does.
        apart: what *Olika* does.
        parent: the widget that holds the card.
    """

    def __init__(self, merge: Answered, apart: Answered, parent: QWidget | None = None) -> None:
        super().__init__("Samma motpart?", parent)
        self._merge = merge
        self._apart = apart
        self.asked: tuple[LikelySame, ...] = ()
        """All that is asked, also what has no room yet."""

    def ask(self, questions: Sequence[LikelySame], *, may_write: bool) -> None:
        """Show the first questions, or nothing where there are none."""
        self.asked = tuple(questions)
        self.setVisible(bool(questions) and may_write)
        facts = [self._question(item) for item in questions[:SHOWN]]
        rest = len(questions) - SHOWN
        if rest > 0:
            facts.append(Fact("", f"{rest} till att svara på.", kind="muted"))
        self.show_facts(facts)

    def _question(self, item: LikelySame) -> Fact:
        names = f"{item.kept.name} och {item.other.name}"
        acts = (
            Act("Slå ihop", lambda: self._merge(item), f"Slå ihop {names}"),
            Act("Olika", lambda: self._apart(item), f"{names} är olika"),
        )
        return Fact("", f"{counted(item.kept)}  och  {counted(item.other)}", acts)


class CustomerCards(CardColumns):
    """Shows one counterpart's contact and what hangs on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName("Motpartens uppgifter")
        self.contact = FactCard("Kontakt", self)
        self.work = FactCard("Beställningar och avtal", self)
        self.put((self.contact,), (self.work,))

    def show_row(self, row: CustomerRow, today: date, *, agreements: bool) -> None:
        """Show a counterpart; ``agreements`` is whether days of agreements are told."""
        draft = row.draft
        facts = [
            Fact("Kontaktperson", draft.contact),
            Fact("Telefon", draft.phone),
            Fact("E-post", draft.email),
            Fact("Adress", draft.address),
        ]
        if draft.birth_date is not None:
            age = age_on(draft.birth_date, today)
            facts.append(Fact("Född", f"{full_date(draft.birth_date)}, {age} år"))
        facts += [Fact("Anteckning", draft.note), Fact("Kallas även", "\n".join(row.other_names))]
        known = [fact for fact in facts if fact.text]
        self.contact.show_facts(known, empty="Inga kontaktuppgifter är skrivna.")
        self.work.show_facts([*_work(row, agreements=agreements)])


def counted(row: CustomerRow) -> str:
    """Return a name with how many orders hang on it: *Kostenheten (3 beställningar)*."""
    orders = "1 beställning" if row.orders == 1 else f"{row.orders} beställningar"
    return f"{row.name} ({orders})"


def _work(row: CustomerRow, *, agreements: bool) -> Iterator[Fact]:
    yield Fact("Slag", row.draft.kind.value.capitalize())
    yield Fact("Beställningar", f"{row.orders_this_year} i år, {row.orders} sammanlagt")
    if agreements:
        until = row.agreed_until
        held = f"Gäller till {full_date(until)}" if until else "Inget gäller nu"
        yield Fact("Avtal", held)
    if row.last_contact is not None:
        yield Fact("Senaste kontakt", full_date(row.last_contact))
