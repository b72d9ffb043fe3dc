"""How states of attendance look and read: colour, letter, words."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from ame_desktop.domain.attendance import DayRow
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.formatting import NO_BREAK_SPACE, short_day
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Colours, Tone

TONES: Final = {
    AttendanceState.PRESENT: Tone.PRESENT,
    AttendanceState.LATE: Tone.LATE,
    AttendanceState.LEFT_EARLY: Tone.LATE,
    AttendanceState.SICK: Tone.ANNOUNCED,
    AttendanceState.CHILD_CARE: Tone.ANNOUNCED,
    AttendanceState.LEAVE: Tone.LEAVE,
    AttendanceState.OTHER_PLANNING: Tone.LEAVE,
    AttendanceState.NO_SHOW: Tone.ABSENT,
}
UNMARKED: Final = "Ej markerad"
QUEUED: Final = "Väntar på servern"
LACKS_MINUTES: Final = "Minuter saknas"
ASKS_MINUTES: Final = "Minuter?"
"""The same, where there is little room."""
DROP_IN: Final = "Drop-in"
OWN: Final = "Egen avprickning"
OWN_TOLD: Final = "Personen prickade av sig på arenans skärm."
COUNTED_WHOLE: Final = (
    "Hela passet räknas tills minuterna är skrivna. Tryck bokstaven igen och skriv dem."
)
RADIUS: Final = 6


def waiting_line(colours: Colours) -> str:
    """Return the colour round a day that waits for its mark: it says that somebody is awaited."""
    return colours.border


def paint_badge(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    state: AttendanceState | None,
    text: str,
    *,
    announced: bool = False,
) -> None:
    """Paint a state: its colour with its letter and words, or hatched where nothing is marked.

    ``announced`` draws only a dashed edge, for an absence that is told but not yet marked.
    """
    if state is None:
        quiet = theme.colours.hairline
        # Words say it on quiet lines; where there is no room for them the lines speak alone.
        line = quiet if text else waiting_line(theme.colours)
        paint_waiting(painter, theme, box, line, hatched=True)
        painter.save()
        painter.setPen(theme.foreground(Tone.UNMARKED))
        _write(painter, theme, box, state, text)
        painter.restore()
        return
    ink = theme.foreground(TONES[state])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPen(ink if announced else QColor(theme.colours.hairline), 1)
    if announced:
        edge.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(edge)
    painter.setBrush(theme.background(TONES[state]))
    painter.drawRoundedRect(box, theme.px(RADIUS), theme.px(RADIUS))
    painter.setPen(ink)
    _write(painter, theme, box, state, text)
    painter.restore()


def paint_waiting(
    painter: QPainter, theme: Theme, box: QRectF, line: str, *, hatched: bool
) -> None:
    """Paint the edge of a day that waits for its mark, ``hatched`` once the day has come."""
    radius, width = theme.px(RADIUS), theme.px(1)
    # Whole pixels: a line that lies across two of them is half as dark in each.
    edge = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    brushes = [QBrush(theme.background(Tone.UNMARKED))]
    if hatched:
        brushes.append(QBrush(QColor(line), Qt.BrushStyle.BDiagPattern))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for brush in brushes:
        painter.setBrush(brush)
        painter.drawRoundedRect(edge, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(line), width))
    painter.drawRoundedRect(edge, radius, radius)
    painter.restore()


def _write(
    painter: QPainter, theme: Theme, box: QRectF, state: AttendanceState | None, text: str
) -> None:
    middle = Qt.AlignmentFlag.AlignVCenter
    inner = box.adjusted(theme.px(8), 0, -theme.px(6), 0)
    if state is not None:
        bold = QFont(painter.font())
        bold.setBold(True)
        plain = painter.font()
        painter.setFont(bold)
        if not text:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, state.value)
            return
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, state.value)
        painter.setFont(plain)
        inner.setLeft(inner.left() + theme.px(20))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
    painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, shown)


def state_text(row: DayRow) -> str:
    """Return what the state's cell says."""
    if row.state is not None:
        return row.state.label
    if row.announced is not None:
        return f"Anmäld: {row.announced.in_sentence}"
    if row.expected:
        return UNMARKED
    return "Kan komma" if row.drop_in else "Väntas inte"


def spoken(row: DayRow) -> str:
    """Return what a screen reader says of a line: *Åsa, närvarande*."""
    part = "" if row.part is DayPart.WHOLE else f", {row.part.label.lower()}"
    state = row.state.in_sentence if row.state is not None else _small(state_text(row))
    more = (
        f", {_small(words)}"
        for holds, words in (
            (row.lacks_minutes, LACKS_MINUTES),
            (row.own, OWN),
            (row.queued, QUEUED),
        )
        if holds
    )
    return f"{row.name.full}{part}, {state}{''.join(more)}"


def _small(text: str) -> str:
    """Begin with a small letter; *VAB* stays as it is."""
    return text[:1].lower() + text[1:]


def hours_text(row: DayRow) -> str:
    """Return the agreed hours of the day: *08:00–15:00*."""
    if row.start_minute is None or row.end_minute is None:
        return ""
    part = "" if row.part is DayPart.WHOLE else f"  {row.part.value}"
    return f"{minute_text(row.start_minute)}–{minute_text(row.end_minute)}{part}"


def time_text(minutes: int) -> str:
    """Return a length of time as *6 h 40 min*."""
    whole, rest = divmod(minutes, 60)
    parts = [f"{whole}{NO_BREAK_SPACE}h"] if whole or not rest else []
    if rest:
        parts.append(f"{rest}{NO_BREAK_SPACE}min")
    return " ".join(parts)


def present_text(row: DayRow) -> str:
    """Return how long the person was there, and how much was missed of what is agreed."""
    if row.state is None:
        return ""
    if row.state.is_absence:
        return time_text(0)
    if row.lacks_minutes:
        return LACKS_MINUTES
    if row.minutes is None:
        return time_text(row.agreed_minutes) if row.agreed_minutes else ""
    missed = row.agreed_minutes - row.minutes
    if missed <= 0:
        return time_text(row.minutes)
    word = "sen" if row.state is AttendanceState.LATE else "borta"
    return f"{time_text(row.minutes)} ({missed}{NO_BREAK_SPACE}min {word})"


def present_told(row: DayRow) -> str:
    """Return what is to be known of the time present: what it counts as while minutes lack."""
    return COUNTED_WHOLE if row.lacks_minutes else present_text(row)


def announced_text(row: DayRow) -> str:
    """Return an absence that is told: *Sjuk t.o.m. fre 27 nov*."""
    if row.announced is None or row.announced_until is None:
        return ""
    return f"{row.announced.label} t.o.m. {short_day(row.announced_until)}"


def remarks(row: DayRow, certificate_after: int) -> str:
    """Return what is worth a look at: a certificate, a correction, a mark outside the plan."""
    found = [QUEUED] if row.queued else []
    if row.own:
        found.append(OWN)
    if row.sick_day and row.certificate_to is not None:
        found.append(f"Intyg t.o.m. {short_day(row.certificate_to)}")
    elif row.sick_day > certificate_after:
        found.append(f"Dag {row.sick_day}. Läkarintyg?")
    elif row.sick_day > 1:
        found.append(f"Sjukdag {row.sick_day}")
    beside = (
        (row.outside_period, "Utanför perioden"),
        (row.outside_schedule and not row.outside_period, "Utanför schema"),
        (row.corrected, "Rättad"),
        (bool(row.note), row.note),
    )
    found += [words for holds, words in beside if holds]
    return " · ".join(found)


def remarks_told(row: DayRow, certificate_after: int) -> str:
    """Return the same in full, for the tooltip."""
    words = remarks(row, certificate_after)
    return f"{words}\n{OWN_TOLD}" if row.own else words
