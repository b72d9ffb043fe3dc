"""Saving the rows of a file that are left out, so that they can be mended and read in again."""

from pathlib import Path

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.file_choice import told_saved
from ame_desktop.services.importing.plan import ImportPlan
from ame_desktop.services.importing.take_in import save_rejects


def save_beside(page: Page, plan: ImportPlan, path: Path) -> None:
    """Save the rows that are left out with the reasons, and tell how many they are."""

    def saved(_: object) -> None:
        page.tools.say(told_saved(path, f"{len(plan.preview.rejects)} rader"))

    page.read(lambda: save_rejects(plan, path), saved, ticket="rejects")
