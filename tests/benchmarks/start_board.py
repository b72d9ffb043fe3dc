"""From accepted password to painted board: ``start_board.py UNIT`` prints the milliseconds."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.application import Program, Start
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.paths import config_folder
from ame_desktop.services import clock
from ame_desktop.settings import ProgramSettings
from tests.benchmarks.demo_file import LOGIN, PASSWORD, the_day

# On a day of rest the board would be empty, and quick for the wrong reason.
clock.SystemClock = lambda: clock.DayClock(the_day())
application = QApplication(sys.argv[:1])
around = make_surroundings(application, ProgramSettings(config_folder()))
program = Program(around)
accepted = [0.0]


LAST_READ_IN = "ame_desktop.gui.shell.desk"
"""What the login reads in last while the person types."""


def log_in() -> None:
    """All has been read in while the person typed; now comes the password."""
    from ame_desktop.services import unit_opening

    unlock = unit_opening.unlock

    def timed(*arguments: object) -> object:
        key = unlock(*arguments)
        accepted[0] = time.perf_counter()
        return key

    unit_opening.unlock = timed
    window = program.first_window
    window.findChild(object, "password_edit").setText(PASSWORD)
    window.findChild(object, "login_button").click()
    watch.start(1)


def look() -> None:
    page = program.desk.window.current_page if program.desk else None
    if page is not None and page.board.columns and around.tasks.idle:
        program.desk.window.repaint()
        print((time.perf_counter() - accepted[0]) * 1000)
        sys.stdout.flush()
        os._exit(0)


def wait_until_read_in() -> None:
    if around.tasks.idle and LAST_READ_IN in sys.modules:
        ready.stop()
        log_in()


program.begin(Start(address=sys.argv[1], login=LOGIN))
watch, ready = QTimer(), QTimer()
watch.timeout.connect(look)
ready.timeout.connect(wait_until_read_in)
ready.start(50)
application.exec()
