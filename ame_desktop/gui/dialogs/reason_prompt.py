"""Asks for a reason inside the page: one click on a ready reason, or an own one."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.forms.ui_reason_prompt import Ui_ReasonPrompt
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.passing_panel import PassingPanel

OWN: Final = "Annan orsak"
USE: Final = "Använd orsaken"
LONGEST: Final = 32767
"""What a field of one line takes at most."""


class ReasonPrompt(PassingPanel):
    """A band with ready reasons, such as those of *Fördela ändå*; Esc goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReasonPrompt()
        self._ui.setupUi(self)
        self.setProperty("tone", Tone.WARNING.value)
        self._on_reason: Callable[[str], object] | None = None
        self._about: object = None
        self._kept: tuple[object, str] = (None, "")
        self._choices = FlowLayout(self._ui.choice_widget)
        self._buttons: list[QPushButton] = []
        self._ui.use_button.clicked.connect(self._use_own)
        self._ui.reason_edit.returnPressed.connect(self._use_own)
        self._ui.reason_edit.textChanged.connect(self._can_use)
        self._ui.cancel_button.clicked.connect(self.put_away)
        self.hide()

    def ask(
        self,
        question: str,
        reasons: Sequence[str],
        on_reason: Callable[[str], object],
        *,
        own: str = OWN,
        use: str = USE,
        about: object = None,
        longest: int = LONGEST,
    ) -> None:
        """Show the question and its ready reasons; ``on_reason`` gets the chosen text.

        ``own`` is what a text of one's own is called, ``use`` the button that takes it, and
        ``about`` what is asked about: a text that was kept for it stands there again. No more
        than ``longest`` characters can be written.
        """
        self._ui.reason_edit.setMaxLength(longest)
        self._ui.reason_edit.setPlaceholderText(own)
        self._ui.reason_edit.setAccessibleName(own)
        self._ui.use_button.setText(use)
        self._on_reason = on_reason
        self._about = about
        self.remember_place()
        self._ui.question_label.setText(question)
        kept_for, kept = self._kept
        self._ui.reason_edit.setText(kept if about is not None and about == kept_for else "")
        self._kept = (None, "")
        self._can_use()
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._choice(reason) for reason in reasons]
        self.show()
        ready = bool(self._buttons) and not self._ui.reason_edit.text()
        (self._buttons[0] if ready else self._ui.reason_edit).setFocus()
        announce(self, question)

    @property
    def about(self) -> object:
        """What is asked about, while it is asked."""
        return None if self.isHidden() else self._about

    def drop(self) -> None:
        """Go away unanswered, since what is asked about is no longer shown.

        What was written is kept until the same is asked about.
        """
        text = self._ui.reason_edit.text()
        if self.isHidden():
            return
        if text and self._about is not None:
            self.keep(self._about, text)
        # Who stands elsewhere, as in the field that seeks names, stays there.
        if self.isAncestorOf(self.window().focusWidget()):
            self.go_back()
        else:
            self.hide()

    def keep(self, about: object, text: str) -> None:
        """Keep what was answered, since it could not be stored, until the same is asked about."""
        self._kept = (about, text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            # Who begins to type on a ready reason wants an own one.
            self._ui.reason_edit.setFocus()
            self._ui.reason_edit.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _choice(self, reason: str) -> QPushButton:
        button = QPushButton(reason, self._ui.choice_widget)
        button.clicked.connect(lambda: self._choose(reason))
        self._choices.addWidget(button)
        return button

    def _use_own(self) -> None:
        reason = self._ui.reason_edit.text().strip()
        if reason:
            self._choose(reason)

    def _choose(self, reason: str) -> None:
        self.go_back()
        if self._on_reason is not None:
            self._on_reason(reason)

    def _can_use(self) -> None:
        self._ui.use_button.setEnabled(bool(self._ui.reason_edit.text().strip()))
