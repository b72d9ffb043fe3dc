"""The columns of the follow-ups, and how one reads as text."""

from datetime import date

from PySide6.QtGui import QColor

from ame_desktop.domain.follow_ups import DueRow, FollowUpRow, Heading
from ame_desktop.domain.swedish_dates import day_text, relative_text
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone


def follow_up_columns(theme: Theme) -> list[Column[FollowUpRow]]:
    """Return day, state, placement, who took part, what was agreed and who wrote."""

    def background(row: FollowUpRow) -> QColor | None:
        return None if row.is_held else theme.background(Tone.INFO)

    def foreground(row: FollowUpRow) -> QColor | None:
        return None if row.is_held else theme.foreground(Tone.INFO)

    return [
        Column("day", "Dag", _day, sort=lambda row: row.day, width=180),
        Column(
            "state",
            "Läge",
            lambda row: "Hållen" if row.is_held else "Planerad",
            background=background,
            foreground=foreground,
            width=90,
        ),
        Column("placement", "Placering", lambda row: row.placement, width=190),
        Column("present", "Med på mötet", _present, tooltip=_present, width=0),
        Column(
            "contributes",
            "Bidrar insatsen?",
            lambda row: row.contributes.label if row.contributes else "",
            width=150,
        ),
        Column("by", "Skrev", lambda row: row.by, width=150),
    ]


def follow_up_text(row: FollowUpRow) -> str:
    """Return all that was said, heading by heading."""
    if not row.is_held:
        return ""
    parts = [f"{heading.label}\n{row.text(heading)}" for heading in Heading if row.text(heading)]
    if row.areas:
        lines = [_area(area.area, area.support, area.own_part) for area in row.areas]
        parts.append("Utvecklingsplan\n" + "\n".join(lines))
    if row.next_on is not None:
        parts.append(f"Nästa uppföljning\n{day_text(row.next_on, year=True)}")
    return "\n\n".join(parts)


def next_text(due: DueRow | None, today: date) -> str:
    """Return when the next follow-up is due and who answers for it."""
    if due is None:
        return "Personen är inte inskriven, så ingen uppföljning väntar."
    parts = []
    if due.planned_on is not None:
        time = f" {minute_text(due.planned_minute)}" if due.planned_minute is not None else ""
        parts.append(f"Planerad {day_text(due.planned_on, year=True)}{time}")
    when = relative_text(due.due_on, today)
    late = "skulle ha hållits" if due.due_on < today else "ska hållas"
    parts.append(f"{late} senast {day_text(due.due_on, year=True)} ({when})")
    parts.append(f"ansvarig: {due.addressee.text}")
    if due.waits_for_others:
        parts.append(f"väntar på {due.addressee.waits_for}")
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def _day(row: FollowUpRow) -> str:
    day = row.day
    if day is None:
        return ""
    at = row.planned_minute
    time = f" {minute_text(at)}" if at is not None and not row.is_held else ""
    return f"{day_text(day, year=True)}{time}"


def _present(row: FollowUpRow) -> str:
    return ", ".join(row.present)


def _area(area: str, support: str, own: str) -> str:
    details = [f"stöd: {support}" if support else "", f"eget ansvar: {own}" if own else ""]
    told = "; ".join(filter(None, details))
    return f"– {area} ({told})" if told else f"– {area}"
