"""Says once, after the program has been made newer, that there is something new to read."""

from typing import Final

from ame_desktop import __version__
from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.services.handbook import news_page
from ame_desktop.settings import ProgramSettings

SEEN: Final = "version"
"""The name in the program's settings of the version that was last seen on this machine."""


class WhatsNew(MessageBand):
    """Stands over the screens until it is read or put away, and then never again.

    A machine that has never had the program gets no news of it.
    """

    def __init__(self, settings: ProgramSettings) -> None:
        super().__init__()
        self._settings = settings
        seen = settings.get(SEEN)
        if seen is None:
            self._remember()
        elif seen != __version__:
            sentence = f"Programmet är uppdaterat till version {__version__}."
            self.closed.connect(self._remember)
            self.say(sentence, Tone.INFO, action="Läs Nyheter", on_action=self._read)

    def _remember(self) -> None:
        self._settings.set(SEEN, __version__)

    def _read(self) -> None:
        self._remember()
        page = news_page()
        HandbookView(page.path, page.title, self.window()).open()
