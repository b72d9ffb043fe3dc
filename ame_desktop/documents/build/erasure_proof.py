"""*Gallringsprotokoll*: what was erased, by whose decision, and what a search for it found.

Nobody who was erased is named. Source: NAT-37.
"""

from dataclasses import dataclass

from ame_desktop.documents.document import (
    Align,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.data_inventory import INVENTORY
from ame_desktop.domain.erasure_proof import Found
from ame_desktop.domain.retention import people_text

_LAST = str.maketrans("åäö", "{|}")
_COLUMNS = (Column("Uppgifter", width=4), Column("Rader", width=1, align=Align.RIGHT))
_LOG = (
    "Loggens rader om personerna står kvar med vem, när och vad, men utan innehåll. "
    "Kedjan genom loggen {whole}."
)
_SERVER = (
    "Enheten ligger på en gemensam server. Sökningen gick igenom alla tabellers texter; serverns "
    "filer och säkerhetskopior sköts av den som har hand om servern."
)


@dataclass(frozen=True, slots=True)
class ErasureProof:
    """Everything that the minutes tell."""

    unit_name: str
    made_on: str
    secrecy: str
    rule: str
    plan: str
    proposed: str
    decided: str
    erased: str
    people: int
    kept: int
    before: int
    after: int
    rows: tuple[tuple[str, int], ...]
    archive_sha256: str
    found: Found
    on_server: bool
    chain_whole: bool
    copies: int
    copies_gone: str


def build(proof: ErasureProof) -> Document:
    """Return the minutes as a document."""
    rows = sorted(((_title(name), str(count)) for name, count in proof.rows if count), key=_letters)
    whole = "är hel" if proof.chain_whole else "är bruten; se Logg, Kedjan"
    return Document(
        title="Gallringsprotokoll",
        unit_name=proof.unit_name,
        made_on=proof.made_on,
        secrecy=proof.secrecy,
        subtitle=f"{people_text(proof.people)} gallrade",
        subject="Gallring",
        blocks=(
            Facts(_facts(proof)),
            Heading("Det som togs bort"),
            Table(_COLUMNS, tuple(rows), name="Borttagna rader"),
            Heading("Sökning efter det som togs bort"),
            *(Paragraph(text) for text in _searched(proof)),
            Heading("Logg och säkerhetskopior"),
            Paragraph(_LOG.format(whole=whole)),
            Paragraph(_copies(proof)),
            Paragraph("Protokollet namnger ingen som är gallrad.", ParagraphStyle.NOTE),
        ),
    )


def _facts(proof: ErasureProof) -> tuple[tuple[str, str], ...]:
    kept = (("Behölls ur förslaget", people_text(proof.kept)),) if proof.kept else ()
    return (
        ("Regel", proof.rule),
        ("Kommunens beslut", proof.plan),
        ("Föreslagen", proof.proposed),
        ("Beslutad", proof.decided),
        ("Gallrad", proof.erased),
        *kept,
        ("Personer i registret", f"{proof.before} före, {proof.after} efter"),
        ("Arkivexportens kontrollsumma", proof.archive_sha256),
    )


def _searched(proof: ErasureProof) -> tuple[str, ...]:
    found = proof.found
    what = f"{found.terms} namn, nummer, kontaktuppgifter och anteckningar söktes"
    where = "i alla tabellers texter"
    if found.pages:
        where = f"i hela filen, dekrypterad: {found.pages / 1_000_000:.1f} MB".replace(".", ",")
    told = f"{what} {where}. Träffar:\u00a0{found.hits}."
    lines = [told if found.pages else f"{what} {where}."]
    if proof.on_server:
        lines.append(_SERVER)
    if found.elsewhere:
        places = ", ".join(f"{_place(name)} ({count})" for name, count in found.elsewhere)
        lines.append(f"Träffarna står i texter om andra, som hör till deras akter: {places}.")
    elif not found.hits:
        lines.append("Inget av det står kvar.")
    return tuple(lines)


def _copies(proof: ErasureProof) -> str:
    if proof.on_server:
        return (
            "Serverns egna säkerhetskopior omfattas av serverns rutiner. Har enheten tidigare "
            "legat i en fil finns personerna kvar i den och i dess säkerhetskopior. Radera dem."
        )
    if not proof.copies:
        return "Ingen av programmets säkerhetskopior är från tiden före gallringen."
    copies = "1 säkerhetskopia" if proof.copies == 1 else f"{proof.copies} säkerhetskopior"
    return (
        f"{copies} från tiden före gallringen finns kvar. Programmet tar bort dem efter hand, "
        f"den sista senast {proof.copies_gone}. Återställs en av dem gallras personerna igen "
        "innan någon kommer in."
    )


def _letters(row: tuple[str, str]) -> str:
    """Return what puts titles in Swedish order: å, ä and ö come last."""
    return row[0].casefold().translate(_LAST)


def _title(table: str) -> str:
    entry = INVENTORY.get(table)
    return entry.title if entry is not None else table


def _place(name: str) -> str:
    table, _, column = name.partition(".")
    entry = INVENTORY.get(table)
    held = entry.columns.get(column) if entry is not None else None
    return f"{_title(table)}: {held.label.lower()}" if held is not None else name
