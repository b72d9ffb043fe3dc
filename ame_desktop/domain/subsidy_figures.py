"""The figures of a subsidy type: each holds from a day on, and says where it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState

EVERYBODY = ""
"""The variant of a figure that holds for all of a type's groups."""
SINCE_EVER = date(2000, 1, 1)
"""The day that a figure holds from where the source gives none."""


class Confidence(StrEnum):
    """How surely a figure is known: read in the statute, second-hand, or to be verified."""

    STATUTE = "A"
    SECOND_HAND = "B"
    TO_VERIFY = "C"

    @property
    def label(self) -> str:
        """What it says on the screen."""
        return _CONFIDENCE_LABELS[self]


_CONFIDENCE_LABELS = {
    Confidence.STATUTE: "läst i författningen",
    Confidence.SECOND_HAND: "andrahandsuppgift",
    Confidence.TO_VERIFY: "ska kontrolleras",
}


class FigureUnit(StrEnum):
    """What a figure counts, as the word after the number; a choice has none."""

    PERCENT = "%"
    TIMES = "gånger"
    KRONOR = "kr"
    MONTHS = "månader"
    DAYS = "dagar"
    SLOTS = "platser"
    CHOICE = ""


class Figure(StrEnum):
    """What can be said of a type in a number."""

    PERCENT = "procent_av_lon"
    MULTIPLE = "ganger_avgift"
    CONTRIBUTIONS = "arbetsgivaravgift_procent"
    WAGE_CEILING = "lonetak"
    EXTRA_AMOUNT = "tillagg"
    EXTRA_MONTHS = "tillagg_manader"
    EMPLOYER_COST = "arbetsgivarens_kostnad"
    DAY_RATE = "dagersattning"
    MAX_MONTHS = "langsta_tid"
    MAX_MONTHS_EXTENDED = "langsta_tid_forlangd"
    DECISION_MONTHS = "beslut_hogst"
    CLAIM_DAYS = "begar_inom"
    FULL_TIME = "heltid"
    BUDGET_KRONOR = "budget_kronor"
    BUDGET_SLOTS = "budget_platser"
    DAY_PRESENT = "dag_narvarande"
    DAY_LATE = "dag_sen"
    DAY_LEFT_EARLY = "dag_gick_tidigare"
    DAY_SICK = "dag_sjuk"
    DAY_CHILD_CARE = "dag_vab"
    DAY_LEAVE = "dag_ledig"
    DAY_OTHER_PLANNING = "dag_annan_planering"
    DAY_NO_SHOW = "dag_uteblev"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _LABELS[self][0]

    @property
    def unit(self) -> FigureUnit:
        """What the number counts."""
        return _LABELS[self][1]


_LABELS = {
    Figure.PERCENT: ("Andel av lönen", FigureUnit.PERCENT),
    Figure.MULTIPLE: ("Gånger arbetsgivaravgiften", FigureUnit.TIMES),
    Figure.CONTRIBUTIONS: ("Arbetsgivaravgift", FigureUnit.PERCENT),
    Figure.WAGE_CEILING: ("Lönetak per månad vid heltid", FigureUnit.KRONOR),
    Figure.EXTRA_AMOUNT: ("Tillägg per månad, högst", FigureUnit.KRONOR),
    Figure.EXTRA_MONTHS: ("Tillägg under de första", FigureUnit.MONTHS),
    Figure.EMPLOYER_COST: ("Arbetsgivarens kostnad per månad", FigureUnit.KRONOR),
    Figure.DAY_RATE: ("Ersättning per dag", FigureUnit.KRONOR),
    Figure.MAX_MONTHS: ("Längsta tid", FigureUnit.MONTHS),
    Figure.MAX_MONTHS_EXTENDED: ("Längsta tid med förlängning", FigureUnit.MONTHS),
    Figure.DECISION_MONTHS: ("Ett beslut gäller högst", FigureUnit.MONTHS),
    Figure.CLAIM_DAYS: ("Begär utbetalning inom", FigureUnit.DAYS),
    Figure.FULL_TIME: ("Bara heltid", FigureUnit.CHOICE),
    Figure.BUDGET_KRONOR: ("Budget för ett år, exempel", FigureUnit.KRONOR),
    Figure.BUDGET_SLOTS: ("Anställningar för ett år, exempel", FigureUnit.SLOTS),
    Figure.DAY_PRESENT: ("Dag som närvarande räknas", FigureUnit.CHOICE),
    Figure.DAY_LATE: ("Dag som sen räknas", FigureUnit.CHOICE),
    Figure.DAY_LEFT_EARLY: ("Dag som gick tidigare räknas", FigureUnit.CHOICE),
    Figure.DAY_SICK: ("Dag som sjuk räknas", FigureUnit.CHOICE),
    Figure.DAY_CHILD_CARE: ("Dag med VAB räknas", FigureUnit.CHOICE),
    Figure.DAY_LEAVE: ("Dag som ledig räknas", FigureUnit.CHOICE),
    Figure.DAY_OTHER_PLANNING: ("Dag med annan planering räknas", FigureUnit.CHOICE),
    Figure.DAY_NO_SHOW: ("Dag som uteblev räknas", FigureUnit.CHOICE),
}
DAY_FIGURES = {
    AttendanceState.PRESENT: Figure.DAY_PRESENT,
    AttendanceState.LATE: Figure.DAY_LATE,
    AttendanceState.LEFT_EARLY: Figure.DAY_LEFT_EARLY,
    AttendanceState.SICK: Figure.DAY_SICK,
    AttendanceState.CHILD_CARE: Figure.DAY_CHILD_CARE,
    AttendanceState.LEAVE: Figure.DAY_LEAVE,
    AttendanceState.OTHER_PLANNING: Figure.DAY_OTHER_PLANNING,
    AttendanceState.NO_SHOW: Figure.DAY_NO_SHOW,
}
"""Which figure says whether a day of that state is paid for."""


@dataclass(frozen=True)
class FigureRow:
    """One figure of a type from a day on, for one group (``variant``) or for everybody.

    ``value`` is ``None`` where nobody has verified a number: then the decision has to say it.
    """

    type_id: UUID
    variant: str
    figure: Figure
    valid_from: date
    value: Decimal | None
    source: str
    confidence: Confidence
    figure_id: UUID | None = None
    version: int = 0


@dataclass(frozen=True)
class Terms:
    """The figures of a type that hold for one group on one day."""

    rows: dict[Figure, FigureRow] = field(default_factory=dict)

    def value(self, figure: Figure) -> Decimal | None:
        """Return the number, ``None`` where there is none or nobody has verified it."""
        row = self.rows.get(figure)
        return None if row is None else row.value

    def whole(self, figure: Figure) -> int | None:
        """Return a number of months, days or places."""
        value = self.value(figure)
        return None if value is None else int(value)

    def holds(self, figure: Figure) -> bool:
        """Whether a choice such as *Bara heltid* is a yes."""
        return bool(self.value(figure))

    def source(self, figure: Figure) -> str:
        """Return where the number comes from, with how surely it is known."""
        row = self.rows.get(figure)
        return "" if row is None else f"{row.source} ({row.confidence.label})"

    def rule(self, figure: Figure) -> str:
        """Return the first rule of the catalogue that the source names."""
        row = self.rows.get(figure)
        return "" if row is None else row.source.split(" ", maxsplit=1)[0].rstrip(",;")

    @property
    def paid_states(self) -> frozenset[AttendanceState]:
        """The states of attendance that a day is paid for."""
        return frozenset(state for state, figure in DAY_FIGURES.items() if self.holds(figure))


def terms_on(rows: Iterable[FigureRow], type_id: UUID, variant: str, day: date) -> Terms:
    """Return what holds for a group of a type on a day.

    The latest row of a figure holds; one for the group goes before one for everybody.
    """
    found: dict[Figure, FigureRow] = {}
    for row in rows:
        if row.type_id != type_id or row.variant not in (variant, EVERYBODY):
            continue
        held = found.get(row.figure)
        if row.valid_from <= day and (held is None or _before(held, row)):
            found[row.figure] = row
    return Terms(found)


def _before(held: FigureRow, row: FigureRow) -> bool:
    return (held.variant != EVERYBODY, held.valid_from) < (row.variant != EVERYBODY, row.valid_from)
