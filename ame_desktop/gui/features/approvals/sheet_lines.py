"""The one-page summary in lines: what each part of it is called and what stands in it."""

from dataclasses import dataclass

from ame_desktop.domain.approval_sheets import CaseSheet, Ground, Look, SheetLine, SimilarCase
from ame_desktop.domain.approvals import ApprovalState, Difference, Values, differences
from ame_desktop.gui.core.formatting import clock_time, short_day

RULES = "Regler"
NO_REASON = "utan namn och skäl: skyddade personuppgifter"


@dataclass(frozen=True)
class Part:
    """A part of the sheet: its heading, its lines, and the column that it stands in."""

    title: str
    lines: tuple[SheetLine, ...]
    right: bool = False


def parts_of(sheet: CaseSheet, opened: Values | None, *, why: bool) -> tuple[Part, ...]:
    """Return the parts of a sheet, what has changed first; parts without lines are left out.

    Args:
        sheet: the summary.
        opened: what was asked for when the person opened it, where that has changed since.
        why: whether the rules are told with their number and source.
    """
    since = differences(opened, sheet.values) if opened is not None else ()
    found = (
        Part("Ändrat sedan du öppnade det", _changes(since)),
        Part("Ändrat sedan det föreslogs", _changes(sheet.differences)),
        Part("Frågor och svar", _said(sheet)),
        Part("Beslut", _decision(sheet)),
        Part("Förslaget", sheet.parts.facts),
        Part("Plats och belastning", sheet.parts.load, right=True),
        Part("Pengar", sheet.parts.money, right=True),
        Part(RULES, _grounds(sheet.parts.grounds, why=why), right=True),
        Part("Liknande ärenden, 12 månader", _similar(sheet), right=True),
    )
    return tuple(part for part in found if part.lines)


def _changes(rows: tuple[Difference, ...]) -> tuple[SheetLine, ...]:
    return tuple(
        SheetLine(row.label, f"{row.before or 'inget'} → {row.after or 'inget'}", Look.NOTICE)
        for row in rows
    )


def _said(sheet: CaseSheet) -> tuple[SheetLine, ...]:
    return tuple(
        SheetLine(f"{row.by}, {short_day(row.at.date())} {clock_time(row.at)}", row.text)
        for row in sheet.messages
    )


def _decision(sheet: CaseSheet) -> tuple[SheetLine, ...]:
    case = sheet.row.case
    if case.decided_at is None or case.state is ApprovalState.RETURNED:
        return ()
    when = f"{short_day(case.decided_at.date())} {case.decided_at.year}"
    return (
        SheetLine(case.state.label, f"{case.decided_by}, {when}"),
        SheetLine("Motivering", case.reason),
    )


def _grounds(grounds: tuple[Ground, ...], *, why: bool) -> tuple[SheetLine, ...]:
    lines = []
    for ground in grounds:
        lines.append(SheetLine("", ground.text, Look.NOTICE if ground.notice else Look.PLAIN))
        source = " · ".join((*ground.rules, *ground.sources))
        if why and source:
            lines.append(SheetLine("", source, Look.MUTED))
    return tuple(lines)


def _similar(sheet: CaseSheet) -> tuple[SheetLine, ...]:
    first = SheetLine("", sheet.similar.text)
    return (first, *(_similar_line(row) for row in sheet.similar.latest))


def _similar_line(row: SimilarCase) -> SheetLine:
    told = f"{row.who}: {row.reason}" if row.who else row.reason or NO_REASON
    return SheetLine(f"{row.state.label} {row.decided_at.date().isoformat()}", told)
