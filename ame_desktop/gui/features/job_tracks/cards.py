"""A track's need, kompetensprofil and chain of measures, as cards with what can be done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.job_track_rows import (
    CompetenceRow,
    MeasureRow,
    SupplyItem,
    TrackFile,
)
from ame_desktop.domain.job_track_rules import state_after
from ame_desktop.domain.job_tracks import (
    LANGUAGE_LEVELS,
    SupplyKind,
)
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.job_tracks.part_acts import PartActs
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard

READY: Final = "Inget saknas. Gå till nästa steg när ni är överens."
OVER: Final = "Jobbspåret är avslutat. Kopiera det när behovet kommer tillbaka."


@dataclass(frozen=True)
class CardActs:
    """What can be asked for on the cards, by those who may write."""

    parts: PartActs
    edit: Callable[[], object]
    intent: Callable[[], object]
    language: Callable[[], object]


class TrackCards(CardColumns):
    """The base of a part: cards that are filled anew each time a track is read."""

    name = ""

    def __init__(self, theme: Theme, acts: CardActs | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.acts = acts
        self.setAccessibleName(self.name)

    def may(self, text: str, act: Callable[[CardActs], object], spoken: str = "") -> list[Act]:
        """Return an act for those who may write, else none."""
        acts = self.acts
        return [] if acts is None else [Act(text, lambda: act(acts), spoken)]

    def row_acts(
        self,
        what: str,
        change: Callable[[CardActs], object],
        remove: Callable[[CardActs], object],
    ) -> tuple[Act, ...]:
        """Return *Ändra* and *Ta bort* of a row."""
        changing = self.may("Ändra", change, f"Ändra {what}")
        return (*changing, *self.may("Ta bort", remove, f"Ta bort {what}"))


class OverviewPart(TrackCards):
    """What is left before the next step, and what the employer needs."""

    name = "Översikt"

    def __init__(self, theme: Theme, acts: CardActs | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, acts, parent)
        self.left = FactCard("Kvar till nästa steg", self)
        self.figures = FactCard("Läget", self)
        self.need = FactCard("Arbetsgivarens behov", self)
        self.put((self.left, self.figures), (self.need,))

    def show_file(self, file: TrackFile) -> None:
        """Show a track."""
        following = state_after(file.row.state)
        missing = [Fact("", f"{lack.text} ({lack.rule})") for lack in file.lacks]
        self.left.show_facts(missing, empty=READY if following is not None else OVER)
        self.figures.show_facts([*_figures(file)])
        self.need.show_facts([*_need(file)], self.may("Ändra", lambda acts: acts.edit()))


class ProfilePart(TrackCards):
    """The kompetensprofil: what is demanded apart from what is a merit. Source: JSP-02, JSP-12."""

    name = "Kompetensprofil"

    def __init__(self, theme: Theme, acts: CardActs | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, acts, parent)
        self.demanded = FactCard("Krav", self)
        self.merits = FactCard("Meriterande", self)
        self.language = FactCard("Språk i jobbet", self)
        self.put((self.demanded, self.merits), (self.language,))

    def show_file(self, file: TrackFile) -> None:
        """Show a track."""
        for card, rows, demanded in (
            (self.demanded, file.demanded, True),
            (self.merits, file.merits, False),
        ):
            card.show_facts(
                [self._fact(file, row) for row in rows],
                self._adding(file, demanded=demanded),
                empty="Inget skrivet än.",
            )
        said = file.language
        told = [Fact("Bedömning", said.language_judgement or "Arbetsgivaren har inte bedömt än.")]
        if said.language_meeting_on is not None:
            told.insert(0, Fact("Möte", full_date(said.language_meeting_on)))
        told += [Fact("", f"{level}: {words}.") for level, words in _asked_levels(file)]
        self.language.show_facts(told, self.may("Ändra", lambda acts: acts.language()))

    def _adding(self, file: TrackFile, *, demanded: bool) -> list[Act]:
        word = "krav" if demanded else "meriterande"
        return self.may(
            "Lägg till",
            lambda acts: acts.parts.edit_competence(file, demanded=demanded),
            f"Lägg till {word}",
        )

    def _fact(self, file: TrackFile, row: CompetenceRow) -> Fact:
        draft = row.draft
        text = f"{draft.text} ({draft.level})" if draft.level else draft.text
        acts = self.row_acts(
            draft.text,
            lambda acts: acts.parts.edit_competence(file, row),
            lambda acts: acts.parts.remove_competence(row),
        )
        return Fact("", text, acts)


class ChainPart(TrackCards):
    """The chain of measures in its order, and the five-part supply. Source: JSP-03, JSP-07."""

    name = "Insatser"

    def __init__(self, theme: Theme, acts: CardActs | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, acts, parent)
        self.chain = FactCard("Kedja av insatser", self)
        self.supply = FactCard("Utbudet, från alla jobbspår", self)
        self.known: tuple[SupplyItem, ...] = ()
        self.put((self.chain,), (self.supply,))

    def show_file(self, file: TrackFile) -> None:
        """Show a track."""
        self.chain.show_facts(
            [self._fact(file, place, row) for place, row in enumerate(file.measures, start=1)],
            self.may("Lägg till", lambda acts: acts.parts.edit_measure(file), "Lägg till insats"),
            empty="Ingen insats än. Lägg in dem i den ordning de ska göras.",
        )
        facts: list[Fact] = []
        for kind in SupplyKind:
            known = [item for item in self.known if item.supply is kind]
            facts.append(
                Fact("", kind.title_text if known else f"{kind.title_text}: inget än", kind="muted")
            )
            facts += [self._known(file, item) for item in known]
        self.supply.show_facts(facts)

    def _known(self, file: TrackFile, item: SupplyItem) -> Fact:
        """Return what other tracks have used, to be put into this one too."""
        held = {(row.draft.supply, row.draft.what, row.draft.provider) for row in file.measures}
        if (item.supply, item.what, item.provider) in held:
            return Fact("", f"{item.text}, finns i kedjan")
        adding = self.may(
            "Lägg in", lambda acts: acts.parts.take(file, item), f"Lägg in {item.what}"
        )
        times = "1 jobbspår" if item.tracks == 1 else f"{item.tracks} jobbspår"
        return Fact("", f"{item.text}, i {times}", tuple(adding))

    def _fact(self, file: TrackFile, place: int, row: MeasureRow) -> Fact:
        draft = row.draft
        who = " · ".join(
            text for text in (draft.supply.title_text, draft.provider, draft.responsible) if text
        )
        lines = [draft.what, who, period_text(draft.start, draft.end)]
        up: list[Act] = []
        if place > 1:
            up = self.may("Upp", lambda acts: acts.parts.move_up(row), f"Flytta upp {draft.what}")
        changing = self.row_acts(
            draft.what,
            lambda acts: acts.parts.edit_measure(file, row),
            lambda acts: acts.parts.remove_measure(row),
        )
        return Fact("", f"{place}. " + "\n".join(filter(None, lines)), (*up, *changing))


def period_text(start: date | None, end: date | None) -> str:
    """Return *12 januari 2027 – 26 mars 2027*, or the one day that is known."""
    if start is None:
        return "" if end is None else f"till och med {full_date(end)}"
    return f"från {full_date(start)}" if end is None else f"{full_date(start)} – {full_date(end)}"


def _need(file: TrackFile) -> Iterator[Fact]:
    row, draft = file.row, file.row.draft
    yield Fact("Arbetsgivare", row.employer)
    if draft.contact:
        yield Fact("Kontakt", draft.contact)
    if draft.occupation:
        yield Fact("Yrke", draft.occupation)
    if draft.jobs is not None:
        yield Fact("Antal jobb", str(draft.jobs))
    yield Fact("Återkommande", "Ja" if draft.recurring else "Nej")
    yield Fact("Möte", full_date(draft.met_on) if draft.met_on is not None else "Inte hållet")
    if draft.start is not None or draft.end is not None:
        yield Fact("Period", period_text(draft.start, draft.end))
    yield Fact("Ansvarig hos oss", row.responsible or "Ingen än")
    if row.copied_from:
        yield Fact("Kopierat från", row.copied_from)
    if draft.note:
        yield Fact("Anteckning", draft.note)


def _figures(file: TrackFile) -> Iterator[Fact]:
    row = file.row
    yield Fact("Krav", f"{len(file.demanded)}, och {len(file.merits)} meriterande")
    yield Fact("Insatser", str(len(file.measures)))
    yield Fact("Förankrat hos", f"{row.anchored} av {row.parties} parter")
    yield Fact("Deltagare", str(row.members))
    yield Fact("Anställda", f"{row.employed} av {row.decided} med utfall")


def _asked_levels(file: TrackFile) -> Iterator[tuple[str, str]]:
    asked = {row.draft.level for row in file.competences if row.draft.level}
    yield from ((level, words) for level, words in LANGUAGE_LEVELS.items() if level in asked)
