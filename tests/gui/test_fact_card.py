"""A card of facts among other cards: all of its text is seen, and it is no taller than that."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard


def test_a_text_on_several_lines_is_seen_whole(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    columns = CardColumns(page_tools.theme)
    card, beside = FactCard("Steg"), FactCard("Nästa ansvarig")
    columns.put((card,), (beside,))
    shown(columns)
    columns.resize(840, 500)
    act = Act("Ändra", lambda: None)
    facts = [Fact(f"Steg {n}", "Bokat fredag den 27 november 2026 09:00", (act, act)) for n in "12"]
    card.show_facts([*facts, Fact("Kvar", "Saknar arbetslivserfarenhet och utbildning " * 4)])
    beside.show_facts([Fact("", "Inget nästa steg är bestämt.")])
    for _ in range(3):
        QApplication.processEvents()
    assert card.y() == beside.y()
    assert card.height() < columns.height() - 40
    for label in card.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    columns.deleteLater()
