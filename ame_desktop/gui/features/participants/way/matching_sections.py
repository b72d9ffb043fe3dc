"""The short lists beside the suggestions: skills, ratings, and matchings that have been made."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.matching import MatchRow, SkillRow
from ame_desktop.domain.progress import CLOSEST, FARTHEST, RatingRow, progression
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.file_section import FileSection, SectionLook
from ame_desktop.gui.widgets.progress_chart import ProgressChart

Edit = Callable[[object], object]


class MatchesSection(FileSection[MatchRow]):
    """*Gjorda matchningar*. Source: OSB-54, OSB-55."""

    def __init__(
        self, desk: FileDesk, edit: Edit, remove: Edit, parent: QWidget | None = None
    ) -> None:
        look = SectionLook(
            "Gjorda matchningar",
            "Ingen matchning är gjord än. Välj ett förslag, eller en annan väg.",
            "Ny matchning…",
            _MATCHES,
            lambda row: row.matching_id,
            frozenset({"judgement"}),
            2,
        )
        super().__init__(desk, look, parent)
        self._edit, self._remove = edit, remove

    @override
    def edit(self, row: MatchRow | None) -> None:
        self._edit(row)

    @override
    def remove(self, row: MatchRow) -> None:
        self._remove(row)


class SkillsSection(FileSection[SkillRow]):
    """*Kompetenser*: a line is written and taken away. Source: OSB-46, OSB-104."""

    def __init__(
        self, desk: FileDesk, edit: Edit, remove: Edit, parent: QWidget | None = None
    ) -> None:
        look = SectionLook(
            "Kompetenser",
            "Skriv vad personen kan, också utanför skola och arbete.",
            "Ny…",
            _SKILLS,
            lambda row: row.item_id,
            most=4,
        )
        super().__init__(desk, look, parent)
        self.add_button.setAccessibleName("Ny kompetens")
        self._edit, self._remove = edit, remove

    @override
    def edit(self, row: SkillRow | None) -> None:
        if row is None:
            self._edit(None)

    @override
    def remove(self, row: SkillRow) -> None:
        self._remove(row)

    @override
    def show_rows(self, rows: tuple[SkillRow, ...]) -> None:
        super().show_rows(rows)
        # A line is short enough to be written anew.
        self.edit_button.hide()


class RatingsSection(FileSection[RatingRow]):
    """*Närhet till arbete*: the curve above its numbers. Source: OSB-04, AFR-19."""

    def __init__(
        self, desk: FileDesk, edit: Edit, remove: Edit, parent: QWidget | None = None
    ) -> None:
        look = SectionLook(
            "Närhet till arbete",
            "Fråga personen hur nära ett arbete det känns, från 1 till 10.",
            "Ny…",
            _RATINGS,
            lambda row: row.mark_id,
            most=2,
        )
        super().__init__(desk, look, parent)
        self.add_button.setAccessibleName("Ny skattning")
        self._edit, self._remove = edit, remove
        theme = desk.page.tools.theme
        self.chart = ProgressChart("Närhet till arbete över tid", theme, FARTHEST, CLOSEST, self)
        self.told = QLabel(self)
        self.told.setProperty("kind", "muted")
        self.told.setWordWrap(True)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.told)
            layout.insertWidget(2, self.chart)

    @override
    def edit(self, row: RatingRow | None) -> None:
        self._edit(row)

    @override
    def remove(self, row: RatingRow) -> None:
        self._remove(row)

    @override
    def show_rows(self, rows: tuple[RatingRow, ...]) -> None:
        told = progression(rows)
        points = [(row.day, row.closeness) for row in rows if row.closeness is not None]
        self.chart.show_points(points, told)
        self.chart.setVisible(bool(points))
        self.told.setText(told)
        self.told.setVisible(bool(points))
        super().show_rows(tuple(reversed(rows)))


_MATCHES: Final[tuple[Column[MatchRow], ...]] = (
    Column("made_on", "Dag", lambda row: row.draft.made_on.isoformat(), width=100),
    Column("outcome", "Leder till", lambda row: row.outcome, width=150),
    Column("where", "Plats", lambda row: row.where, tooltip=lambda row: row.where, width=0),
    Column(
        "judgement",
        "Varför",
        lambda row: row.draft.judgement,
        tooltip=lambda row: row.draft.judgement,
        width=220,
    ),
)
_SKILLS: Final[tuple[Column[SkillRow], ...]] = (
    Column("text", "Personen kan", lambda row: row.text, tooltip=lambda row: row.text, width=0),
    Column(
        "source",
        "Från",
        lambda row: row.source.label if row.year is None else f"{row.source.label} {row.year}",
        width=130,
    ),
)
_RATINGS: Final[tuple[Column[RatingRow], ...]] = (
    Column("day", "Dag", lambda row: row.day.isoformat(), width=100),
    Column(
        "closeness",
        "Svar",
        lambda row: "" if row.closeness is None else f"{row.closeness} av 10",
        width=80,
    ),
    Column("note", "Kommentar", lambda row: row.draft.note, width=0),
)
