"""What stands around a proposed placement: how full the place is, who leads, what came before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approval_placements import PlacementFacts, period_text
from ame_desktop.domain.approval_sheets import Look, SheetLine
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.placements import PlacementOutcome
from ame_desktop.domain.swedish_dates import day_text

SHOWN = 4
"""Earlier placements that are told one by one."""


@dataclass(frozen=True)
class EarlierPlacement:
    """A placement that the person has, or has had."""

    form: ActivityForm
    place: str
    start: date
    end: date | None
    outcome: PlacementOutcome | None

    @property
    def text(self) -> str:
        """The placement on one line."""
        what = f"{self.form.short_label}, {self.place}" if self.place else self.form.short_label
        led_to = f" – {self.outcome.label.lower()}" if self.outcome is not None else ""
        return f"{what}, {period_text(self.start, self.end)}{led_to}"


@dataclass(frozen=True)
class Surroundings:
    """What stands around a placement on its first day.

    ``joins`` says whether the person would be one more at the arena; ``led`` and ``at_host`` count
    other placements under way with the same supervisor and at the same unit.
    """

    arena: ArenaRow | None
    joins: bool
    led: int
    at_host: int
    adaptations: tuple[str, ...]
    earlier: tuple[EarlierPlacement, ...]


def load_lines(facts: PlacementFacts, around: Surroundings) -> tuple[SheetLine, ...]:
    """Return how full the place is, and how many the supervisor leads."""
    lines = []
    if around.arena is not None and not facts.host_unit:
        lines += _arena_lines(around.arena, joins=around.joins)
    if facts.host_unit:
        lines.append(SheetLine("Mottagande enhet", _others(around.at_host)))
    if facts.supervisor_id is not None:
        led = _others(around.led)
        lines.append(SheetLine("Handledaren", f"{facts.supervisor}: {led}"))
    elif not facts.supervisor:
        lines.append(SheetLine("Handledaren", "Ingen handledare är utsedd.", Look.NOTICE))
    return tuple(lines)


def _others(count: int) -> str:
    if not count:
        return "ingen annan placerad"
    return "1 annan placerad" if count == 1 else f"{count} andra placerade"


def _arena_lines(arena: ArenaRow, *, joins: bool) -> list[SheetLine]:
    members = (arena.members or 0) + int(joins)
    full = arena.capacity is not None and members > arena.capacity
    places = f"{members} av {arena.capacity} platser" if arena.capacity else f"{members} deltagare"
    lines = [SheetLine(arena.name, f"{places} med den här personen", _notice(full))]
    leaders = len(arena.supervisors)
    if not leaders:
        return [*lines, SheetLine("Handledare där", "Ingen handledare är knuten dit.", Look.NOTICE)]
    each = members / leaders
    limit = arena.per_supervisor
    per = f"{each:.1f}".replace(".", ",").removesuffix(",0")
    text = f"{leaders}, alltså {per} deltagare per handledare"
    if limit is not None:
        text += f" (högst {limit})"
    return [*lines, SheetLine("Handledare där", text, _notice(limit is not None and each > limit))]


def _notice(wanted: bool) -> Look:
    return Look.NOTICE if wanted else Look.PLAIN


def around_lines(facts: PlacementFacts, around: Surroundings) -> tuple[SheetLine, ...]:
    """Return how the person came, what the person must not do, and the earlier placements."""
    route = facts.route.label if facts.route is not None else ""
    if facts.assessment_on is not None:
        route += f", bedömning {day_text(facts.assessment_on, year=True)}"
    return tuple(
        SheetLine(label, text)
        for label, text in (
            ("Väg in", route),
            ("Anpassningar", "\n".join(map(_sentence, around.adaptations)) or "Inga kända."),
            ("Tidigare placeringar", _earlier(around.earlier)),
        )
        if text
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _earlier(rows: Sequence[EarlierPlacement]) -> str:
    lines = [row.text for row in rows[:SHOWN]]
    if len(rows) > SHOWN:
        lines.append(f"och {len(rows) - SHOWN} till")
    return "\n".join(lines) or "Inga."
