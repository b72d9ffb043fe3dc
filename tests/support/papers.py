"""Slutdokument and kompetenskort to print: of any length, about anybody."""

from dataclasses import replace
from io import BytesIO

from PIL import Image, ImageDraw

from ame_desktop.documents.build.final_document import PaperSection, PersonPaper
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_facts import FAT_PURPOSE
from ame_desktop.domain.final_sections import CARD_SECTIONS, FINAL_SECTIONS

SECRECY = "Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen (2009:400)."
SCALE = ("Tränar med mycket stöd", "Klarar med visst stöd", "Klarar på egen hand", "Stöttar andra")
PROSE = (
    "Kommer i tid varje dag och säger till när något inte fungerar. Tar egna initiativ när en "
    "uppgift är klar och frågar efter nästa. Har under hösten provat flera uppgifter och visat "
    "hur arbetet planeras för en hel dag, också när vädret ändrar planen. "
)
ENDING = (
    ("Dokument", "SD-2026-0007, utgåva 1"),
    ("Fastställt", "2026-11-23 av Lena Hedström"),
    ("Innehållets kontrollsumma (SHA-256)", "3f" * 32),
)


def final_paper(name: str = "Ali Ahmed", paragraphs: int = 1, **changes: object) -> PersonPaper:
    """A slutdokument with this many paragraphs in each section, and facts in some of them."""
    facts = tuple((f"Uppgift {place} på Storgatan", f"{place} dagar") for place in range(2, 14))
    text = "\n\n".join([PROSE * 2] * paragraphs)
    sections = tuple(
        PaperSection(spec.title, text, spec.part, facts if place % 4 == 1 else ())
        for place, spec in enumerate(FINAL_SECTIONS)
    )
    made = PersonPaper(
        DocumentKind.FINAL,
        "Exempelkommun",
        "2026-11-23",
        SECRECY,
        "SD-2026-0007",
        1,
        name,
        "850213-1234",
        (("Sysselsättningsform", "Förstärkt arbetsträning (FAT)"), ("Period", "2026-06-01 –")),
        FAT_PURPOSE,
        sections,
        ENDING,
    )
    return replace(made, **changes)


def card_paper(
    name: str = "Ali Ahmed", note: str = "Kommer i tid.", **changes: object
) -> PersonPaper:
    """A kompetenskort with a note under each competence."""
    sections = tuple(
        PaperSection(spec.title, note, rated=spec.rated, step=place % 4 + 1 if spec.rated else None)
        for place, spec in enumerate(CARD_SECTIONS)
    )
    own: dict[str, object] = {
        "kind": DocumentKind.COMPETENCE_CARD,
        "number": "KK-2026-0003",
        "purpose": "",
        "sections": sections,
        "scale": SCALE,
    }
    return final_paper(name, **(own | changes))


def picture(kind: str = "PNG", size: tuple[int, int] = (400, 160)) -> bytes:
    """A logo."""
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((4, 4, size[0] // 3, size[1] - 4), fill=(31, 78, 95))
    target = BytesIO()
    image.save(target, kind)
    return target.getvalue()
