"""The board's sentences: about the card in focus, the frozen version, and a copied day."""

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Board, Card
from ame_desktop.domain.day_copy import CopyReport
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.services.clock import STOCKHOLM

_MOST = 4


def card_text(card: Card | None, *, openly: bool) -> str:
    """Return all that is known of the card in focus; each warning with its *Varför?*."""
    if card is None:
        return ""
    facts = [card.full_name]
    if card.part is not DayPart.WHOLE:
        facts.append(card.part.label.lower())
    facts += [text for text in (card.hours_text, "körkort" if card.may_drive else "") if text]
    facts += ["ny"] if card.is_new else []
    facts += card.adaptations if openly else ()
    lines = [" · ".join(facts)]
    for warning in card.warnings:
        said = warning.said(openly=openly)
        lines.append(f"{warning.grade.value}: {said} Varför? {warning.why} ({warning.rule})")
    if card.override_reason:
        lines.append(f"Fördelad ändå: {card.override_reason}")
    return "\n".join(lines)


def frozen_text(board: Board) -> str:
    """Return what version the day has, and what has changed since."""
    frozen = board.frozen
    if frozen is None:
        return "Utkast. Dagen är inte fastställd."
    at = frozen.frozen_at.astimezone(STOCKHOLM)
    by = f" av {frozen.frozen_by}" if frozen.frozen_by else ""
    text = f"Version {frozen.number}, fastställd {day_text(at.date())} {at:%H:%M}{by}."
    if not frozen.changes:
        return text
    return f"{text} Ändrat efter det: {_few(frozen.changes)}"


def report_text(report: CopyReport) -> tuple[str, Tone]:
    """Return what *Som i går* did, and the tone to say it in."""
    people = "1 person" if report.people == 1 else f"{report.people} personer"
    text = f"Tog över {people} från {day_text(report.source_day)}."
    if report.left_out:
        text += f" Inte med: {_few(report.left_out)}"
    if report.warnings:
        text += f" Se efter: {_few(report.warnings)}"
    return text, Tone.WARNING if report.left_out or report.warnings else Tone.DONE


def _few(sentences: tuple[str, ...]) -> str:
    shown = " ".join(sentences[:_MOST])
    more = len(sentences) - _MOST
    return f"{shown} Och {more} till." if more > 0 else shown
