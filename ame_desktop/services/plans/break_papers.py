"""A broken plan on paper, and the message about it, for the person and for the manager.

Source: TRE-26 to TRE-30.
"""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.broken_plan import build
from ame_desktop.documents.build.person_letter import LetterHead
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.break_messages import (
    BreakMessage,
    break_message,
    customer_number,
    without_names,
)
from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.person_number import display
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, require_behind
from ame_desktop.services.plans.break_times import times
from ame_desktop.services.settings import secrecy_text
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.queries import broken_plans as query
from ame_desktop.storage.queries import participant_files
from ame_desktop.storage.queries.unit import name_and_kind


def break_pdf(ctx: Context, plan_id: UUID, *, named: bool = True) -> bytes:
    """Return a broken plan as a PDF, without ``named`` for the manager; the print is logged.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the roles do not reach the person's plans.
    """
    person, row = _found(ctx, plan_id)
    today = ctx.clock.today()
    with ctx.read() as reader:
        found = participant_files.person(reader, person)
        unit, _ = name_and_kind(reader) or ("", False)
    name, number = found.name.full, display(found.number) if found.number else ""
    if not named:
        name, number = f"Kundnummer {customer_number(person)}", ""
        notes = {key: without_names(text, _names(found.name)) for key, text in row.notes.items()}
        row = replace(row, notes=notes)
    head = LetterHead(
        unit,
        today.isoformat(),
        secrecy_text(ctx, today),
        "",
        name,
        number,
        (),
        logo(ctx, today),
    )
    content = pdf.render(build(head, row))
    ctx.note("plans.break.print", LogKind.PRINT, person)
    return content


def save_break_pdf(ctx: Context, plan_id: UUID, target: Path, *, named: bool = True) -> Path:
    """Write a broken plan to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: the roles do not reach the person's plans.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, break_pdf(ctx, plan_id, named=named))
    return target


def break_pdf_name(ctx: Context, row: BrokenRow, *, named: bool = True) -> str:
    """Return the proposed name of the file: the kind and the day, never a person's name."""
    kind = row.kind.label if named else f"{row.kind.label} utan namn"
    return file_name(kind, ctx.clock.today(), row.plan_id.hex[-4:], "pdf")


def message_of(ctx: Context, plan_id: UUID, *, youth: bool = False) -> BreakMessage:
    """Return the message about a broken plan, with a number in place of the name; it is logged.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the roles do not reach the person's plans.
    """
    person, row = _found(ctx, plan_id)
    with ctx.read() as reader:
        name = participant_files.person(reader, person).name
    ctx.note("plans.break.message", LogKind.EXPORT, person)
    return break_message(row, customer_number(person), _names(name), youth=youth)


def _names(name: PersonName) -> tuple[str, ...]:
    return name.given, name.family, name.alias


def _found(ctx: Context, plan_id: UUID) -> tuple[UUID, BrokenRow]:
    person = require_behind(ctx, Plan, plan_id, Area.PLANNING, Level.READ)
    today = ctx.clock.today()
    with ctx.read() as reader:
        rows = query.broken_plans(reader, person, times(reader, today), today)
    row = next((row for row in rows if row.plan_id == plan_id), None)
    if row is None:
        raise NotFoundError(GONE)
    return person, row
