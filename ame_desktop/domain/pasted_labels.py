"""Which words in an e-mail or a filled-in form say what stands after them."""

from typing import Final

from ame_desktop.domain.importing.cells import header_key
from ame_desktop.domain.importing.order_columns import ORDER_COLUMNS

SUBJECT: Final = "subject"
NOTHING: Final = "nothing"
"""A heading whose value says nothing about the order, such as whom an e-mail is to."""
_LONGEST: Final = 60
_MOST_WORDS: Final = 6
_SHORTEST_LOOSE: Final = 4

_COLUMN_FIELDS: Final = {
    "order_no": "number",
    "received_at": "received_at",
    "unit": "customer",
    "orderer": "orderer",
    "phone": "phone",
    "email": "email",
    "text": "text",
    "kind": "kind",
    "wanted_on": "wanted_on",
    "address": "address",
    "hours": "hours",
}
_MORE: Final = {
    "received_at": ("skickat", "skickades", "sent", "date", "skickat datum"),
    "customer": ("beställande enhet", "arbetsplats", "skola", "företag", "förening", "från enhet"),
    "orderer": ("från", "from", "ditt namn", "beställarens namn", "avsändare"),
    "phone": ("ring", "nås på", "telefonnr"),
    "email": ("e post", "epost", "e postadress", "mejl", "mejladress", "mail", "mailadress"),
    "wanted_on": ("önskat datum", "när behöver ni hjälp", "senast", "datum för utförande"),
    "address": ("besöksadress", "var ska det göras", "plats för arbetet"),
    "text": ("meddelande", "vad gäller det", "vad gäller", "beställning", "önskemål"),
    SUBJECT: ("ämne", "subject", "rubrik", "sv", "vb"),
    NOTHING: ("till", "to", "kopia", "cc", "bilagor", "bifogade filer", "prioritet", "status"),
}


def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for field, names in _MORE.items():
        found.update(dict.fromkeys(map(header_key, names), field))
    for column in ORDER_COLUMNS:
        named = _COLUMN_FIELDS.get(column.key)
        if named is not None:
            found.update(dict.fromkeys(column.names(), named))
    return found


_BY_NAME: Final = _names()


def field_of(label: str) -> str | None:
    """Return the field that a heading is for; ``None`` where it is no heading.

    A heading can go on after the word: *Telefon dagtid*.
    """
    key = header_key(label)
    if not key or len(label) > _LONGEST or len(key.split()) > _MOST_WORDS:
        return None
    found = _BY_NAME.get(key)
    if found is not None:
        return found
    loose = [
        name
        for name in _BY_NAME
        if len(name) >= _SHORTEST_LOOSE and key.startswith(f"{name} ") and _BY_NAME[name] != NOTHING
    ]
    return _BY_NAME[max(loose, key=len)] if loose else None


def is_bare_heading(line: str) -> bool:
    """Whether a line is only a heading, as in a form whose answers stand on the lines below."""
    return header_key(line) in _BY_NAME and line[:1].isupper()
