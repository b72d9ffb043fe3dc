"""Where a person in a list of participants comes from and goes: route, arena, form, schedule."""

import difflib
import re
from datetime import date

from ame_desktop.domain.activity_forms import (
    DEFAULT_MATRIX,
    ActivityForm,
    arena_kind_of,
    parse_activity_form,
)
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.first_last_days import wrong_order_text
from ame_desktop.domain.importing.cells import Cell, dated, header_key, text_of
from ame_desktop.domain.importing.participant_columns import parse_route
from ame_desktop.domain.importing.preview import FindingKind, Judgement
from ame_desktop.domain.importing.table import Row
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.swedish_dates import parse_date, parse_end_date
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import TimeSpan, parse_span, parse_weekdays


def read_route(row: Row, judgement: Judgement) -> ReferralRoute | None:
    """Read how the person came. Source: RAG-04, RAG-05"""
    written = row.text("route")
    if not written:
        judgement.leave_out(FindingKind.MISSING, "Väg in saknas.", "route")
        return None
    route = parse_route(written)
    if route is None:
        judgement.leave_out(
            FindingKind.UNKNOWN,
            f"Väg in ”{written[:40]}” är okänd. Skriv AF, STAR, IFO eller egen.",
            "route",
        )
    return route


def read_arena(row: Row, judgement: Judgement, arena_names: tuple[str, ...]) -> str:
    """Read which of the unit's arenas the person belongs to, by its own name."""
    written = row.text("arena")
    if not written:
        judgement.leave_out(FindingKind.MISSING, "Arena saknas.", "arena")
        return ""
    found = match_arena(written, arena_names)
    if found is None:
        judgement.leave_out(
            FindingKind.UNKNOWN,
            f"Arenan ”{written[:40]}” finns inte. {_nearest(written, arena_names)}",
            "arena",
        )
    return found or ""


def read_period(row: Row, judgement: Judgement, today: date) -> tuple[date | None, date | None]:
    """Read start and end; a date that does not exist leaves the row out."""
    cell = row.cell
    start = end = None
    if row.text("start"):
        start = judgement.required(
            FindingKind.DATE, lambda: parse_date(dated(cell("start")), today, field="start")
        )
    if row.text("end"):
        end = judgement.required(
            FindingKind.DATE, lambda: parse_end_date(dated(cell("end")), today)
        )
    for key, day in (("start", start), ("end", end)):
        if day is not None and not _says_year(row.cell(key)):
            judgement.remark(
                FindingKind.NO_YEAR, f"”{row.text(key)}” läses som {full_date(day)}.", key
            )
    _check_order(row, start, end, judgement, today)
    return start, end


def _check_order(
    row: Row, start: date | None, end: date | None, judgement: Judgement, today: date
) -> None:
    if start and end and end < start:
        judgement.leave_out(
            FindingKind.DATE,
            wrong_order_text(start),
            "end",
        )
    elif end and end < today and not row.text("start"):
        judgement.leave_out(
            FindingKind.DATE,
            f"Sista dag {full_date(end)} har passerat och första dag saknas. Skriv första dag.",
            "start",
        )


def _says_year(cell: Cell) -> bool:
    return isinstance(cell, date) or re.search(r"\d{4}", text_of(cell)) is not None


def read_form(row: Row, judgement: Judgement, arena: str) -> ActivityForm | None:
    """Read the activity form; without one there is no placement. Source: RAG-53"""
    written = row.text("form")
    form = parse_activity_form(written)
    if not written:
        judgement.remark(
            FindingKind.MISSING,
            "Sysselsättningsform saknas. Ingen placering läggs upp.",
            "form",
        )
    elif form is None:
        judgement.remark(
            FindingKind.UNKNOWN,
            f"Sysselsättningsformen ”{written[:40]}” är okänd. Ingen placering läggs upp.",
            "form",
        )
    elif DEFAULT_MATRIX[arena_kind_of(arena), form] is MatrixValue.EXCEPTION:
        judgement.remark(
            FindingKind.EXCEPTION,
            f"{form.label} i {arena} är ett undantag. Enhetschefen behöver godkänna det.",
            "form",
        )
    if form is not None and not row.text("start"):
        judgement.remark(
            FindingKind.MISSING,
            "Första dag saknas. Placeringen börjar dagen den läses in.",
            "start",
        )
    return form


def read_schedule(row: Row, judgement: Judgement) -> tuple[tuple[int, ...], TimeSpan | None]:
    """Read the weekdays and the hours; what cannot be read is remarked on."""
    days, hours = row.text("weekdays"), row.text("hours")
    weekdays = judgement.optional(
        FindingKind.UNREADABLE, lambda: parse_weekdays(days) if days else ()
    )
    span = judgement.optional(FindingKind.UNREADABLE, lambda: parse_span(hours) if hours else None)
    return weekdays or (), span


def match_arena(written: str, arena_names: tuple[str, ...]) -> str | None:
    """Return the unit's arena that a text means: the same name, or its definite form."""
    wanted = header_key(written)
    by_key = {header_key(name): name for name in arena_names}
    if wanted in by_key:
        return by_key[wanted]
    hits = [name for key, name in by_key.items() if wanted in (f"{key}en", f"{key}n", f"{key}s")]
    return hits[0] if hits else None


def _nearest(written: str, arena_names: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(written, arena_names, n=1, cutoff=0.6)
    return f"Menas {near[0]}?" if near else "Lägg upp den under Inställningar."
