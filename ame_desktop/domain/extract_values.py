"""What a stored value says in plain Swedish, for somebody who has never seen the program."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final
from uuid import UUID

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.final_documents import DocumentKind, sections_of
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_texts import action_text
from ame_desktop.domain.person_number import display
from ame_desktop.domain.swedish_names import WEEKDAYS

_KEYS: Final = {
    "start": "Första dag",
    "end": "Sista dag",
    "reason": "Skäl",
    "what": "Vad",
    "extent": "Omfattning",
    "purpose": "Syfte",
    "until": "Till och med",
}
_HIDDEN_KEYS: Final = frozenset({"proposers", "scale"})
_SECTIONS: Final = {
    spec.key: spec.title for kind in reversed(DocumentKind) for spec in sections_of(kind)
}
_HOUR: Final = 60


def value_text(column: str, value: object, names: Mapping[UUID, str]) -> str:
    """Return a value in words; an empty text where there is none.

    Args:
        column: where it is kept, which decides how minutes and weekdays are told.
        value: what is kept.
        names: what identities stand for: staff, arenas, tasks, supports.
    """
    if value is None or value == "":
        return ""
    told = _by_column(column, value)
    if told:
        return told
    if isinstance(value, Mapping | list):
        return "; ".join(_parts(value))
    return _plain(value, names)


def log_text(action: object, kind: object) -> str:
    """Return what a line of the log tells of."""
    return action_text(str(action), kind if isinstance(kind, LogKind) else LogKind.READ)


def _by_column(column: str, value: object) -> str:
    """Return what a value says where its column decides how it is told."""
    if isinstance(value, int) and column == "weekday":
        return WEEKDAYS[value]
    if isinstance(value, int) and column.endswith("_minute"):
        return f"{value // _HOUR:02d}:{value % _HOUR:02d}"
    if isinstance(value, str) and column == "key":
        return _SECTIONS.get(value, value)
    if isinstance(value, str) and column == "number" and re.fullmatch(r"\d{12}", value):
        return display(value)
    return ""


def _plain(value: object, names: Mapping[UUID, str]) -> str:
    if isinstance(value, UUID):
        return names.get(value, "")
    if isinstance(value, Enum):
        return str(getattr(value, "label", "") or value.value)
    return _written(value)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    if isinstance(value, datetime):
        return f"{value.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}".replace(".", ",")
    return str(value)


def _parts(value: Any) -> Iterator[str]:
    """Give the pieces of a content that is kept as it was written, not the program's own."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            if key in _HIDDEN_KEYS or item in (None, "", [], {}):
                continue
            told = "; ".join(_parts(item))
            title = _KEYS.get(key, _SECTIONS.get(key, key))
            yield told if key in {"head", "lines"} else f"{title}: {told}"
    elif isinstance(value, list):
        pair = len(value) == 2 and all(isinstance(item, str) for item in value)
        if pair:
            yield f"{value[0]}: {value[1]}"
        else:
            for item in value:
                yield from _parts(item)
    else:
        yield _plain(value, {})
