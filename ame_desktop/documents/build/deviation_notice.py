"""The notice to Arbetsförmedlingen of an interruption or of what is not kept. Source: OSB-19."""

from dataclasses import dataclass

from ame_desktop.documents.build.person_letter import LetterHead, Pairs, letter, signatures
from ame_desktop.documents.document import (
    Document,
    FactBox,
    Heading,
    Paragraph,
    ParagraphStyle,
)

TITLE = "Meddelande om avbrott eller avvikelse"


@dataclass(frozen=True, slots=True)
class DeviationNotice:
    """Everything the paper shows."""

    head: LetterHead
    what: str
    tried: str
    attendance: Pairs


def build(notice: DeviationNotice) -> Document:
    """Return the notice as a document."""
    return letter(
        TITLE,
        notice.head,
        (
            Heading("Vad som har hänt"),
            Paragraph(notice.what),
            Heading("Närvaro under perioden"),
            FactBox(notice.attendance),
            Heading("Vad vi har prövat"),
            Paragraph(notice.tried),
            Paragraph(
                "Arbetsförmedlingen avgör vad som händer med insatsen. Hör av er om ni vill träffa "
                "deltagaren tillsammans med oss.",
                ParagraphStyle.NOTE,
            ),
            *signatures("Ansvarig på enheten"),
        ),
    )
