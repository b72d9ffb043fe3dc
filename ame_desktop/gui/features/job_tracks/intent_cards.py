"""A track's avsiktsförklaring with its parties, and its plan for recruiting, as cards."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.job_track_rows import TEXT_FIELDS, AnchorRow, RecruitingRow, TrackFile
from ame_desktop.domain.job_track_rules import INTENT_STANDS
from ame_desktop.domain.job_tracks import NOT_BINDING, PART_TITLES, RecruitingPart, TrackParty
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.job_tracks.cards import CardActs, TrackCards
from ame_desktop.gui.widgets.fact_card import Fact, FactCard

_NOT_YET: Final = "Inte skrivet än."


class IntentPart(TrackCards):
    """Who does what, and which parties stand behind it. Source: JSP-08, JSP-09, JSP-10."""

    name = "Avsiktsförklaring"

    def __init__(self, theme: Theme, acts: CardActs | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, acts, parent)
        self.parts = FactCard("Vem gör vad", self)
        self.anchors = FactCard("Förankring", self)
        self.put((self.parts,), (self.anchors,))

    def show_file(self, file: TrackFile) -> None:
        """Show a track."""
        texts = [(PART_TITLES[name], getattr(file.intent, name)) for name in TEXT_FIELDS]
        told = [
            Fact(title, text or _NOT_YET, kind="" if text else "muted") for title, text in texts
        ]
        stands = [] if file.intent_open else [Fact("", INTENT_STANDS, kind="muted")]
        changing = self.may("Ändra", lambda acts: acts.intent(), "Ändra avsiktsförklaringen")
        self.parts.show_facts(
            [*told, Fact("", NOT_BINDING, kind="muted"), *stands],
            changing if file.intent_open else [],
        )
        known = {row.draft.party for row in file.anchors}
        more = [party for party in TrackParty if party not in known]
        adding = "Lägg till part"
        self.anchors.show_facts(
            [self._fact(file, row) for row in file.anchors],
            self.may(adding, lambda acts: acts.parts.edit_anchor(file)) if more else [],
            empty="Inga parter. Lägg till dem som berörs.",
        )

    def _fact(self, file: TrackFile, row: AnchorRow) -> Fact:
        draft = row.draft
        said = "Inte förankrat"
        if draft.anchored_on is not None:
            said = f"Ja den {full_date(draft.anchored_on)}, {draft.name}"
        elif draft.name:
            said = f"Inte förankrat, {draft.name}"
        word = "Ändra" if draft.anchored_on is not None else "Förankra"
        acts = (
            *self.may(
                word, lambda acts: acts.parts.edit_anchor(file, row), f"{word} {draft.party}"
            ),
            *self.may(
                "Ta bort",
                lambda acts: acts.parts.remove_anchor(row),
                f"Ta bort {draft.party}, som inte berörs",
            ),
        )
        return Fact(draft.party.title_text, said, acts)


class RecruitingPlanPart(TrackCards):
    """The plan for recruiting in its three parts. Source: JSP-11."""

    name = "Rekryteringsplan"

    def __init__(self, theme: Theme, acts: CardActs | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, acts, parent)
        self.cards_of = {part: FactCard(part.title_text, self) for part in RecruitingPart}
        strategy, timetable, employer = self.cards_of.values()
        self.put((strategy, employer), (timetable,))

    def show_file(self, file: TrackFile) -> None:
        """Show a track."""
        for part, card in self.cards_of.items():
            self._show_part(file, part, card)

    def _show_part(self, file: TrackFile, part: RecruitingPart, card: FactCard) -> None:
        rows = sorted(file.part(part), key=lambda row: row.draft.day or date.max)
        card.show_facts(
            [self._fact(file, row) for row in rows],
            self.may(
                "Lägg till",
                lambda acts: acts.parts.edit_recruiting(file, part),
                f"Lägg till {part}",
            ),
            empty="Inget skrivet än.",
        )

    def _fact(self, file: TrackFile, row: RecruitingRow) -> Fact:
        draft = row.draft
        day = "" if draft.day is None else full_date(draft.day)
        acts = self.row_acts(
            draft.text,
            lambda acts: acts.parts.edit_recruiting(file, draft.part, row),
            lambda acts: acts.parts.remove_recruiting(row),
        )
        return Fact(day, draft.text, acts)
