"""Which of two texts is to hold: one from before a crash, or one that somebody else has stored."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from ame_desktop.domain.final_documents import SectionRow
from ame_desktop.domain.merging import Clash as FieldClash
from ame_desktop.domain.merging import both
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.final_documents.choice_panel import TextChoice
from ame_desktop.gui.features.final_documents.manuscript import Manuscript
from ame_desktop.gui.features.final_documents.pieces import Clash
from ame_desktop.gui.features.final_documents.writing_view import WritingView
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.drafts import KeptText


class TextChoices(QObject):
    """Asks above the text, and takes the text that was chosen.

    Args:
        page: the page.
        view: the open document.
        manuscript: what is typed in it.
        section: returns a section of it.
        show_sections: shows the sections anew.
    """

    def __init__(
        self,
        page: Page,
        view: WritingView,
        manuscript: Manuscript,
        section: Callable[[UUID], SectionRow | None],
        show_sections: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._manuscript = manuscript
        self._section = section
        self._show_sections = show_sections
        view.choices.asking.connect(self._hold)
        view.choices.emptied.connect(self._let_go)
        manuscript.clashed.connect(self._ask_clashes)

    def ask_kept(self, found: tuple[KeptText, ...]) -> None:
        """Offer drafts from before, each with its time and what differs."""
        choices = []
        for kept in found:
            row = self._section(UUID(kept.field))
            if row is not None and row.may_write:
                choices.append(self._kept_choice(row, kept))
        if choices:
            self._view.choices.ask(choices)

    def _kept_choice(self, row: SectionRow, kept: KeptText) -> TextChoice:
        at, key = kept.at.astimezone(STOCKHOLM), row.section_id
        same_day = at.date() == self._page.tools.today()
        when = f"{at:%H:%M}" if same_day else f"{at:%Y-%m-%d %H:%M}"
        return TextChoice(
            key,
            f"{row.title}: det finns text från {when} som inte hann sparas.",
            kept.text,
            row.text,
            f"Återställ text från {when}",
            on_mine=lambda: self._recover(key, kept.text),
            on_stored=lambda: self._manuscript.forget_kept(key),
        )

    def _ask_clashes(self, clashes: tuple[Clash, ...]) -> None:
        self._view.choices.ask([self._clash_choice(clash) for clash in clashes])

    def _clash_choice(self, clash: Clash) -> TextChoice:
        by = clash.by or "Någon annan"
        return TextChoice(
            clash.section_id,
            f"{clash.title}: {by} har ändrat avsnittet medan du skrev.",
            clash.mine,
            clash.theirs,
            "Din text",
            on_mine=lambda: self._take(clash.section_id, clash.mine),
            on_stored=lambda: self._take(clash.section_id, clash.theirs),
            stay="Deras text",
            on_both=lambda: self._take(clash.section_id, text_of_both(clash)),
        )

    def _recover(self, section_id: UUID, text: str) -> None:
        self._manuscript.recover(section_id, text)
        self._take(section_id, text)

    def _take(self, section_id: UUID, text: str) -> None:
        """Let a text stand in the field as if it were typed, and store it."""
        self._manuscript.hold(self._view.choices.waiting)
        self._manuscript.type(section_id, text)
        self._manuscript.store(section_id)
        self._show_sections()
        self._view.preview.refresh()

    def _hold(self, section_id: UUID) -> None:
        self._manuscript.hold(self._view.choices.waiting)
        if not self._view.is_card:
            self._view.sections.select(section_id)
        self._show_sections()

    def _let_go(self) -> None:
        self._manuscript.hold(frozenset())
        self._show_sections()
        self._view.section.text.setFocus()


def text_of_both(clash: Clash) -> str:
    """Return a text that holds what both have written."""
    return both(FieldClash(clash.title, clash.began, clash.mine, clash.theirs), long=True)
