"""A placement as the chief reads it: what is asked for, label by label, and the rules behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.approval_sheets import Ground
from ame_desktop.domain.approvals import CaseGist, Values
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_remarks import RULES, Remark
from ame_desktop.domain.placements import CostBearer, PracticePurpose, Programme
from ame_desktop.domain.schedules import AgreedDay, StepDraft, minutes_per_week
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_names import SHORT_WEEKDAYS

EXCEPTION = "Undantag"
REASON = "Skäl till undantaget"


@dataclass(frozen=True)
class PlacementFacts:
    """Everything of a placement that a decision rests on; extents are percent of full time."""

    placement_id: UUID
    participant_id: UUID
    form: ActivityForm
    start: date
    end: date | None
    arena_id: UUID | None
    arena: str
    matrix: MatrixValue | None
    host_unit: str
    host_contact: str
    extent_percent: int | None
    target_percent: int | None
    purpose: str
    practice_purpose: PracticePurpose | None
    work_description: str
    studies: str
    programme: Programme | None
    supervisor_id: UUID | None
    supervisor: str
    af_decision: str
    lss_decision: str
    union_consulted_on: date | None
    own_initiative: bool
    exception_reason: str
    cost_bearer: CostBearer | None
    cost_share: int | None
    cost_until: date | None
    route: ReferralRoute | None = None
    assessment_on: date | None = None
    steps: tuple[StepDraft, ...] = ()
    adaptations: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where the person is to be."""
        return self.host_unit or self.arena

    @property
    def exceptions(self) -> tuple[str, ...]:
        """What the guideline allows only as an exception. Source: RAG-21, RAG-53."""
        found = []
        if self.matrix is MatrixValue.EXCEPTION:
            found.append(f"{self.form.short_label} är ett undantag i {self.arena}")
        if self.own_initiative and self.form is ActivityForm.WORK_PRACTICE:
            found.append("Praktik i egen regi")
        return tuple(found)


def period_text(start: date, end: date | None) -> str:
    """Write a period: ``tis 1 dec 2026 – fre 26 feb 2027``."""
    last = day_text(end, year=True) if end is not None else "tills vidare"
    return f"{day_text(start, year=True)} – {last}"


def hours_text(steps: Iterable[StepDraft]) -> str:
    """Write the agreed hours of each step, one line a step."""
    held = sorted(steps, key=lambda step: step.start)
    lines = [_step_text(step.days) for step in held]
    if len(held) == 1:
        return lines[0]
    return "\n".join(
        f"från {day_text(step.start, year=True)}: {line}"
        for step, line in zip(held, lines, strict=True)
    )


def _step_text(days: tuple[AgreedDay, ...]) -> str:
    by_hours: dict[tuple[int, int], list[str]] = {}
    for day in sorted(days):
        hours = (day.start_minute, day.end_minute)
        by_hours.setdefault(hours, []).append(SHORT_WEEKDAYS[day.weekday])
    parts = [
        f"{', '.join(names)} {_clock(start)}–{_clock(end)}"
        for (start, end), names in by_hours.items()
    ]
    week = f"{minutes_per_week(days) / 60:.1f}".replace(".", ",").removesuffix(",0")
    return f"{'; '.join(parts)} ({week} tim/vecka)"


def _clock(minute: int) -> str:
    return f"{minute // 60}.{minute % 60:02d}" if minute % 60 else f"{minute // 60}"


def values_of(facts: PlacementFacts) -> Values:
    """Return what is asked for, label by label; what is not given is left out."""
    percent = f"{facts.extent_percent} %" if facts.extent_percent is not None else ""
    if percent and facts.target_percent not in {None, facts.extent_percent}:
        percent += f", mot {facts.target_percent} %"
    found = {
        "Form": facts.form.label,
        "Plats": facts.place,
        "Kontakt på platsen": facts.host_contact,
        "Period": period_text(facts.start, facts.end),
        "Omfattning": percent,
        "Tider": hours_text(facts.steps),
        "Handledare": facts.supervisor,
        "Syfte": _joined(_label(facts.practice_purpose), facts.purpose),
        "Arbetsuppgifter": facts.work_description,
        "Studier": facts.studies,
        "Anpassning på plats": "\n".join(facts.adaptations),
        "Beslut från AF": facts.af_decision,
        "Beslut enligt LSS": facts.lss_decision,
        "Program": _label(facts.programme),
        "Samråd med facket": _day(facts.union_consulted_on),
        "Kostnad": _cost(facts),
        EXCEPTION: "\n".join(facts.exceptions),
        REASON: facts.exception_reason,
    }
    return {label: text for label, text in found.items() if text}


def gist_of(facts: PlacementFacts) -> CaseGist:
    """Return what a placement is in the list of cases."""
    what = f"{facts.form.short_label}, {facts.place}" if facts.place else facts.form.short_label
    return CaseGist(what, values_of(facts), exception=bool(facts.exceptions))


def _label(value: CostBearer | PracticePurpose | Programme | None) -> str:
    return value.label if value is not None else ""


def _joined(*texts: str) -> str:
    return ": ".join(filter(None, texts))


def _day(day: date | None) -> str:
    return day_text(day, year=True) if day is not None else ""


def _cost(facts: PlacementFacts) -> str:
    share = f"enhetens del {facts.cost_share} %" if facts.cost_share is not None else ""
    until = f"till {day_text(facts.cost_until, year=True)}" if facts.cost_until else ""
    return ", ".join(filter(None, (_label(facts.cost_bearer), share, until)))


def rules_of(facts: PlacementFacts) -> tuple[str, ...]:
    """Return the identities of the rules that bear on a placement.

    Source: RAG-10, RAG-14, RAG-21, RAG-23, RAG-27, RAG-51, RAG-53, RAG-55, OSB-89, NAT-11.
    """
    found = [
        ("RAG-10", facts.route is ReferralRoute.AF),
        ("RAG-14", facts.form is ActivityForm.FAT),
        ("NAT-01", facts.form is ActivityForm.FAT),
        ("RAG-21", facts.own_initiative and facts.form is ActivityForm.WORK_PRACTICE),
        ("RAG-23", facts.form is ActivityForm.DAILY_ACTIVITY_LSS),
        ("RAG-27", facts.form is ActivityForm.ESTABLISHMENT_JOB),
        ("OSB-89", facts.form is ActivityForm.RESOURCE_EMPLOYMENT),
        ("RAG-53", facts.matrix is MatrixValue.EXCEPTION),
        ("RAG-51", facts.matrix is MatrixValue.NOT_STATED),
        ("RAG-55", bool(facts.host_unit)),
        ("OSB-64", not facts.steps),
    ]
    return tuple(rule for rule, bears in found if bears)


STAR_CHOOSES = Ground(
    "Samordnaren väljer platsen på vägen STAR. Enhetschefen godkänner ändå.", ("RAG-12",)
)
AGREED = Ground(
    "Enhetschefen och arbetsplatsen kommer överens om vem som ansvarar för arbetsmiljön.",
    ("OSB-98",),
)
EQUAL = Ground(
    "Alla ska bemötas lika. Beslutet sparas med motivering, namn och datum.", ("RAG-01",)
)


def grounds_of(facts: PlacementFacts, remarks: Iterable[Remark] = ()) -> tuple[Ground, ...]:
    """Return what is remarked on a placement, then the rules that bear on it, in plain Swedish.

    Source: RAG-01, RAG-12, OSB-98.
    """
    noticed = [
        Ground(row.text, (row.rule,) if row.rule else (), (row.source,), notice=True)
        for row in remarks
        if row.grade is not Grade.INFO
    ]
    told = {rule for ground in noticed for rule in ground.rules}
    stated = [
        Ground(RULES[rule].meaning, (rule,), (RULES[rule].source,))
        for rule in rules_of(facts)
        if rule not in told
    ]
    star = [STAR_CHOOSES] if facts.route is ReferralRoute.STAR else []
    agreed = [AGREED] if facts.host_unit else []
    return (*noticed, *stated, *star, *agreed, EQUAL)
