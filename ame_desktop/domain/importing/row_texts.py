"""The texts of a row: hidden signs leave it out, a formula stays text and is remarked on."""

from collections.abc import Sequence

from ame_desktop.domain.importing.cells import is_formula, text_of
from ame_desktop.domain.importing.preview import FindingKind, Judgement
from ame_desktop.domain.importing.table import Column, Row
from ame_desktop.domain.plain_text import plain_text


class RowTexts:
    """Reads the texts of one row into its judgement."""

    def __init__(self, row: Row, judgement: Judgement, columns: Sequence[Column]) -> None:
        self._row = row
        self._judgement = judgement
        self._columns = {column.key: column for column in columns}

    def text(self, key: str) -> str:
        """Return the text under this name, composed and with one kind of line end."""
        written = text_of(self._row.cell(key)).replace("\r\n", "\n").replace("\r", "\n")
        column = self._columns[key]
        title = column.title
        text = self._judgement.required(
            FindingKind.HIDDEN_SIGNS, lambda: plain_text(written, title, field=key)
        )
        if text and column.longest and len(text) > column.longest:
            self._judgement.leave_out(
                FindingKind.TOO_MUCH_TEXT,
                f"{title} har {len(text)} tecken. Högst {column.longest} får plats.",
                key,
            )
        if text and is_formula(text):
            self._judgement.remark(
                FindingKind.FORMULA, f"{title} börjar med {text[0]} och läses som text.", key
            )
        return text or ""

    def needed(self, key: str) -> str:
        """Return the text under this name; without one the row is left out."""
        text = self.text(key)
        if not text:
            self._judgement.leave_out(
                FindingKind.MISSING, f"{self._columns[key].title} saknas.", key
            )
        return text
