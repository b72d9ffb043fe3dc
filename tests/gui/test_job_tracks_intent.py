"""The parties of an avsiktsförklaring, asked one after another by one key."""

from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.job_tracks_window import INTENT, Key, Shown, open_page
from tests.support.job_tracks import Tracks
from tests.support.units import Unit


def test_one_key_writes_who_does_what_and_then_asks_party_after_party(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    Tracks(unit).add()
    window = open_page(unit, page_tools, shown)
    window.show_part(INTENT)
    window.key(Key.Key_L)
    window.write("employers_part_edit", "Tar emot")
    window.write("municipalitys_part_edit", "Ordnar kurs")
    window.save()
    parties = [row.draft.party for row in window.file.anchors]
    assert len(parties) > 1
    for count, _ in enumerate(parties, start=1):
        window.page.table.setFocus()
        window.key(Key.Key_L)
        window.write("name_edit", "Kim Ek")
        window.write("anchored_on_edit", "2026-11-20")
        window.save()
        assert window.file.row.anchored == count
    assert [row.draft.party for row in window.file.anchors] == parties


def test_whoever_takes_a_party_away_stays_on_its_card_and_is_told_which_it_was(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    Tracks(unit).add()
    window = open_page(unit, page_tools, shown)
    window.show_part(INTENT)
    parties = [row.draft.party for row in window.file.anchors]
    for party in parties:
        window.press(f"Ta bort {party}, som inte berörs")
        window.settle()
        assert window.page.tools.undo.label == f"Tog bort {party} ur förankringen."
        assert window.page.parts.currentWidget().anchors.isAncestorOf(window.focus)
    assert window.file.anchors == ()
