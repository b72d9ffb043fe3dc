"""What the system knows of a period in work training, as lines under the sections they belong to.

Source: RAG-15, OSB-78.
"""

from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.final_documents import FactLine
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.placements import AdaptationOutcome, AdaptationStatus

FAT_PURPOSE = (
    "Syftet med förstärkt arbetsträning är att på en arbetsplats ta reda på hur ohälsan eller "
    "funktionsnedsättningen påverkar förmågan att arbeta."
)
"""The line that a document about FAT begins with. Source: RAG-15."""
MOST_TASKS = 15
"""Kinds of task that are named one by one; the rest are counted together."""

_OUTCOMES = {
    AdaptationOutcome.UNKNOWN: "utfallet är inte bedömt",
    AdaptationOutcome.HELPED: "fungerade",
    AdaptationOutcome.HELPED_PARTLY: "fungerade delvis",
    AdaptationOutcome.DID_NOT_HELP: "fungerade inte",
}
_STATUSES = {
    AdaptationStatus.PLANNED: "planerad",
    AdaptationStatus.IN_PLACE: "genomförd",
    AdaptationStatus.ENDED: "avslutad",
}


@dataclass(frozen=True)
class PlaceFact:
    """Where the person was, and when."""

    name: str
    start: date
    end: date | None


@dataclass(frozen=True)
class TaskFact:
    """A kind of task, and on how many days the person did it."""

    name: str
    days: int


@dataclass(frozen=True)
class AdaptationFact:
    """An adaptation at the place and what came of it."""

    what: str
    status: AdaptationStatus
    outcome: AdaptationOutcome
    outcome_text: str = ""


@dataclass(frozen=True)
class AttendanceFacts:
    """Attendance against plan; ``states`` counts days by what was marked. Minutes are totals."""

    planned_days: int = 0
    planned_minutes: int = 0
    attended_days: int = 0
    attended_minutes: int = 0
    states: tuple[tuple[AttendanceState, int], ...] = ()
    unmarked_days: int = 0


@dataclass(frozen=True)
class TimeFacts:
    """All that the system knows of a period; ``until`` is the last day that it covers."""

    form: ActivityForm | None
    start: date | None
    end: date | None
    until: date | None
    places: tuple[PlaceFact, ...] = ()
    extent_percent: int | None = None
    supervisor: str = ""
    af_decision: str = ""
    af_decided_on: date | None = None
    tasks: tuple[TaskFact, ...] = ()
    attendance: AttendanceFacts = AttendanceFacts()
    adaptations: tuple[AdaptationFact, ...] = ()
    restrictions: tuple[str, ...] = ()
    follow_ups: tuple[date, ...] = ()

    @property
    def purpose(self) -> str:
        """FAT's own purpose, or an empty string. Source: RAG-15."""
        return FAT_PURPOSE if self.form is ActivityForm.FAT else ""


def head_lines(facts: TimeFacts) -> tuple[FactLine, ...]:
    """Return what stands at the head of every document: the form, the place and the period."""
    lines = []
    if facts.form is not None:
        lines.append(FactLine("Sysselsättningsform", facts.form.label))
    if facts.places:
        lines.append(FactLine("Arbetsplats", ", ".join(place.name for place in facts.places)))
    if facts.start is not None:
        lines.append(FactLine("Period", _span(facts.start, facts.end)))
    return tuple(lines)


def fact_lines(facts: TimeFacts) -> dict[str, tuple[FactLine, ...]]:
    """Return the lines under each section that the system fills in. Source: OSB-78."""
    found = {
        FinalHeading.WORKPLACE: _workplace(facts),
        FinalHeading.TASKS: _tasks(facts.tasks),
        FinalHeading.ADAPTATIONS: _adaptations(facts),
        FinalHeading.ATTENDANCE: _attendance(facts.attendance),
    }
    return {heading.value: lines for heading, lines in found.items() if lines}


def _workplace(facts: TimeFacts) -> tuple[FactLine, ...]:
    lines = []
    if facts.form is not None:
        lines.append(FactLine("Sysselsättningsform", facts.form.label))
    lines += [FactLine(place.name, _span(place.start, place.end)) for place in facts.places]
    if facts.extent_percent is not None:
        lines.append(FactLine("Omfattning vid start", f"{facts.extent_percent} procent"))
    if facts.supervisor:
        lines.append(FactLine("Handledare", facts.supervisor))
    if facts.af_decision or facts.af_decided_on:
        day = f"den {facts.af_decided_on.isoformat()}" if facts.af_decided_on else ""
        text = ", ".join(filter(None, (facts.af_decision, day)))
        lines.append(FactLine("Arbetsförmedlingens beslut", text))
    if facts.follow_ups:
        days = ", ".join(day.isoformat() for day in facts.follow_ups)
        lines.append(FactLine(f"Uppföljningar ({len(facts.follow_ups)})", days))
    return tuple(lines)


def _tasks(tasks: tuple[TaskFact, ...]) -> tuple[FactLine, ...]:
    ordered = sorted(tasks, key=lambda task: (-task.days, task.name.casefold()))
    lines = [FactLine(task.name, _days(task.days)) for task in ordered[:MOST_TASKS]]
    rest = ordered[MOST_TASKS:]
    if rest:
        days = _days(sum(task.days for task in rest))
        lines.append(FactLine(f"Andra uppgifter ({len(rest)} slag)", days))
    return tuple(lines)


def _adaptations(facts: TimeFacts) -> tuple[FactLine, ...]:
    lines = []
    for item in facts.adaptations:
        said = f"{_STATUSES[item.status].capitalize()}, {_OUTCOMES[item.outcome]}"
        lines.append(FactLine(item.what, " – ".join(filter(None, (said, item.outcome_text)))))
    lines += [FactLine("Att tänka på i arbetet", text) for text in facts.restrictions]
    return tuple(lines)


def _attendance(facts: AttendanceFacts) -> tuple[FactLine, ...]:
    if not facts.planned_days and not facts.states:
        return ()
    lines = [
        FactLine(
            "Planerad tid", f"{_days(facts.planned_days)}, {_hours(facts.planned_minutes)} timmar"
        ),
        FactLine(
            "Närvarande", f"{_days(facts.attended_days)}, {_hours(facts.attended_minutes)} timmar"
        ),
    ]
    if facts.planned_minutes:
        share = round(100 * facts.attended_minutes / facts.planned_minutes)
        lines.append(FactLine("Andel av planerad tid", f"{share} procent"))
    lines += [FactLine(_state(state), _days(count)) for state, count in facts.states]
    if facts.unmarked_days:
        lines.append(FactLine("Ej markerat", _days(facts.unmarked_days)))
    return tuple(lines)


def _state(state: AttendanceState) -> str:
    whole = state is AttendanceState.PRESENT
    return f"{state.label} hela passet" if whole else state.label


def _span(start: date, end: date | None) -> str:
    return f"{start.isoformat()} – {end.isoformat() if end else 'pågår'}"


def _days(count: int) -> str:
    return "1 dag" if count == 1 else f"{count} dagar"


def _hours(minutes: int) -> str:
    hours = f"{minutes / 60:.1f}".replace(".", ",")
    return hours.removesuffix(",0")
