"""The absence ladder: what is to be done when somebody has stayed away without a word.

The first time somebody calls. When it has happened as often as the unit has set, the case owner
is told. When training for Arbetsförmedlingen is broken off, it is notified. Source: OSB-19.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.swedish_dates import day_text

LONGEST_NOTE: Final = 300
NOTICE_KEPT: Final = timedelta(days=60)
"""How long after training was broken off its notice is asked for."""
SAID: Final = (
    "Kommer i dag",
    "Kommer nästa arbetsdag",
    "Har förhinder",
    "Svarade inte, försöker igen",
    "Svarade inte, skickade meddelande",
)
"""What is said on the telephone, in ready words; nothing about health."""


@dataclass(frozen=True)
class LadderTerms:
    """How often within how many days leads to the case owner."""

    times: int
    days: int


@dataclass(frozen=True)
class TakenStep:
    """A step that somebody has taken after an absence."""

    step_id: UUID
    version: int
    participant_id: UUID
    day: date
    kind: AbsenceStepKind
    note: str
    by: str
    at: date


@dataclass(frozen=True)
class DueStep:
    """A step that is to be taken, for which day, and the days that lead to it."""

    kind: AbsenceStepKind
    day: date
    days: tuple[date, ...]


@dataclass(frozen=True)
class LadderRow:
    """Somebody who has stayed away, with the step that is next."""

    participant_id: UUID
    name: PersonName
    route: ReferralRoute | None
    owner: str
    step: DueStep
    arenas: frozenset[UUID] = frozenset()

    @property
    def key(self) -> tuple[UUID, AbsenceStepKind]:
        """What tells the rows apart."""
        return self.participant_id, self.step.kind

    @property
    def what(self) -> str:
        """What to do, in words."""
        return self.step.kind.label

    @property
    def why(self) -> str:
        """Why, in words."""
        if self.step.kind is AbsenceStepKind.AF_NOTICE:
            return f"Avbröts {day_text(self.step.day)}"
        if len(self.step.days) > 1:
            return f"Uteblev {days_text(self.step.days)}"
        return f"Uteblev {day_text(self.step.day)}"


@dataclass(frozen=True)
class AbsenceSheet:
    """What somebody needs who takes a step: the number to call, what was done, the unit's name.

    ``phone`` is empty where none is kept or where the person is protected, as ``protected`` says.
    """

    phone: str
    protected: bool
    taken: tuple[TakenStep, ...]
    unit: str


def due_steps(
    absent: Collection[date],
    back: date | None,
    taken: Iterable[TakenStep],
    terms: LadderTerms,
    today: date,
) -> tuple[DueStep, ...]:
    """Return the steps that are to be taken for somebody who has stayed away.

    Args:
        absent: the days that the person stayed away without a word, since :func:`looked_back`.
        back: the latest day that the person was there.
        taken: the steps that are taken.
        terms: how often within how many days leads to the case owner.
        today: the day it is.
    """
    near = sorted(day for day in absent if today - timedelta(days=terms.days) < day <= today)
    if not near:
        return ()
    latest, steps = near[-1], tuple(taken)
    found = []
    called = any(s.kind is AbsenceStepKind.CALL and s.day >= latest for s in steps)
    if not called and (back is None or back <= latest):
        found.append(DueStep(AbsenceStepKind.CALL, latest, (latest,)))
    told = max((s.day for s in steps if s.kind is AbsenceStepKind.OWNER), default=date.min)
    untold = [day for day in sorted(absent) if told < day <= today]
    # What has led to the owner once goes on to wait, also when the first of the days is long ago.
    for last in reversed([day for day in near if day > told]):
        days = tuple(day for day in untold if day <= last and (last - day).days < terms.days)
        if len(days) >= terms.times:
            found.append(DueStep(AbsenceStepKind.OWNER, last, days))
            break
    return tuple(found)


def looked_back(terms: LadderTerms, today: date) -> date:
    """Return since when absence matters: the latest days, and those that one of them follows."""
    return today - timedelta(days=2 * terms.days)


def notice_due(
    broken_on: date, noticed_on: date | None, taken: Iterable[TakenStep], today: date
) -> DueStep | None:
    """Return that broken training is to be notified, or ``None`` where it is or was long ago.

    Args:
        broken_on: the day when the training was broken off.
        noticed_on: since when the latest notice tells of a deviation, if there is one.
        taken: the steps that are taken.
        today: the day it is.
    """
    noted = any(s.kind is AbsenceStepKind.AF_NOTICE and s.day >= broken_on for s in taken)
    told = noticed_on is not None and noticed_on >= broken_on
    if noted or told or not today - NOTICE_KEPT <= broken_on <= today:
        return None
    return DueStep(AbsenceStepKind.AF_NOTICE, broken_on, (broken_on,))


def checked_note(note: str) -> str:
    """Return what was said, cleaned.

    Raises:
        DomainError: it is too long.
    """
    return fitting_text(note, "Anteckningen", LONGEST_NOTE, field="note")


def owner_text(route: ReferralRoute | None, step: DueStep, unit: str) -> str:
    """Return what the case owner can be told without the person's name.

    A name goes by telephone or a safe message only. Source: NAT-32.
    """
    asked = {
        ReferralRoute.AF: "Återkom om ni vill ha ett möte, eller om insatsen ska ändras.",
        ReferralRoute.STAR: "Vi tar upp det på nästa STAR-möte om du inte vill att vi ses innan.",
        ReferralRoute.IFO: "Återkom om hur vi går vidare med planeringen.",
    }
    ask = asked.get(route, "Återkom om hur vi går vidare.") if route else "Återkom till oss."
    return (
        f"Hej! Det gäller en deltagare som du är ansvarig för hos {unit}. Personen uteblev "
        f"{days_text(step.days)} utan att höra av sig. {ask} "
        "Ring oss, så säger vi vem det gäller."
    )


def days_text(days: Iterable[date]) -> str:
    """Return days in a sentence: *mån 16 nov och fre 20 nov*."""
    held = [day_text(day) for day in days]
    return held[0] if len(held) == 1 else f"{', '.join(held[:-1])} och {held[-1]}"
