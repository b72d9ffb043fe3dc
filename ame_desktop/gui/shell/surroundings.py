"""What lives as long as the program: look, threads, fault catcher, what is remembered."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.crash_hook import CrashHook
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.locale import use_swedish
from ame_desktop.gui.core.program_icon import wear_icon
from ame_desktop.gui.core.spoken_role import speak_roles
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.dialogs.trouble import Trouble
from ame_desktop.gui.shell.enter_key import let_enter_press
from ame_desktop.paths import resource
from ame_desktop.settings import ProgramSettings


@dataclass(frozen=True)
class Surroundings:
    """Made once, before the first window; handed to each window in turn."""

    application: QApplication
    settings: ProgramSettings
    tasks: Tasks
    theme: Theme
    icons: Icons
    crash_hook: CrashHook

    def tell_faults_over(self, window: QWidget) -> None:
        """Show the dialog of a fault over a window that has no pages, for as long as it lives."""
        Trouble(window, self.crash_hook, storage_sentence)


def make_surroundings(application: QApplication, settings: ProgramSettings) -> Surroundings:
    """Set the application up: Swedish, its icon, its keys, its look, its threads."""
    use_swedish(application)
    wear_icon(application)
    let_enter_press(application)
    speak_roles(application)
    scheme = _scheme(settings.get("scheme", Scheme.SYSTEM.value))
    theme = Theme(application, scheme, int(settings.get("zoom", 100)))
    return Surroundings(
        application,
        settings,
        Tasks(),
        theme,
        Icons(resource("icons"), theme),
        CrashHook(),
    )


def sentence(error: Exception) -> str:
    """Return the sentence of an error that has one: a rule's, or the storage's."""
    if isinstance(error, DomainError):
        return error.message
    return storage_sentence(error)


def storage_sentence(error: Exception) -> str:
    """Return the sentence of an error of the storage, or an empty string."""
    # Imported here because the login window stands before the storage has been read in.
    from ame_desktop.services.errors import StorageError

    return error.message if isinstance(error, StorageError) else ""


def _scheme(value: object) -> Scheme:
    try:
        return Scheme(str(value))
    except ValueError:
        return Scheme.SYSTEM
