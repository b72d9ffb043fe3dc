"""Everything that an answer tells, however deep it lies: texts, identities, papers, workbooks."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from ame_desktop.domain.page_images import PageImage
from tests.support.pdf_text import pdf_text


def told(answer: object) -> Iterator[str]:
    """Yield each text and identity in an answer."""
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, UUID):
        yield str(answer)
    elif isinstance(answer, Path):
        yield answer.name
        yield from _of_file(answer.read_bytes()) if answer.is_file() else ()
    elif isinstance(answer, bytes):
        yield from _of_file(answer)
    elif isinstance(answer, PageImage):
        return
    else:
        for part in _parts(answer):
            yield from told(part)


def _parts(answer: Any) -> Iterator[Any]:
    if is_dataclass(answer) and not isinstance(answer, type):
        # What is worked out from the fields is shown as well.
        yield from (getattr(answer, field.name) for field in fields(answer))
        yield from _worked_out(answer)
    elif isinstance(answer, Mapping):
        yield from answer.keys()
        yield from answer.values()
    elif isinstance(answer, list | tuple | set | frozenset):
        yield from answer
    elif isinstance(answer, Enum):
        yield answer.value


def _worked_out(answer: Any) -> Iterator[str]:
    for name, kept in vars(type(answer)).items():
        if isinstance(kept, property):
            value = getattr(answer, name)
            if isinstance(value, str):
                yield value


def _of_file(content: bytes) -> Iterator[str]:
    if content.startswith(b"%PDF-"):
        yield " ".join(pdf_text(content).split())
        yield content.decode("latin-1")
    elif content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for name in packed.namelist():
                yield packed.read(name).decode("utf-8", errors="replace")
    else:
        yield content.decode("utf-8", errors="replace")
