"""Signs that the paper cannot draw, found before a document is fixed."""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.documents.fonts import font_for, is_mark
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.reading import document_file


@dataclass(frozen=True)
class OddSign:
    """A sign in a section that no shipped font draws; ``start`` counts signs from the beginning."""

    section_key: str
    title: str
    start: int
    sign: str


def odd_signs(ctx: Context, document_id: UUID) -> tuple[OddSign, ...]:
    """Return the signs that the paper cannot draw, the first place of each in every section.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    return tuple(
        OddSign(section.key, section.title, place, sign)
        for section in document_file(ctx, document_id).sections
        for sign, place in _odd(section.text).items()
    )


def _odd(text: str) -> dict[str, int]:
    known = {sign: _drawn(sign) for sign in set(text)}
    return {sign: text.index(sign) for sign in dict.fromkeys(text) if not known[sign]}


def _drawn(sign: str) -> bool:
    return sign.isspace() or is_mark(sign) or font_for(sign, bold=False) is not None
