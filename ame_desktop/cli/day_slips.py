"""``dagslapp``: the participants' own slips of a day at an arena, as one PDF."""

from functools import partial

from ame_desktop.cli.command import Asked, Command, InUnit
from ame_desktop.cli.day_paper import add_day_arguments, save_day_paper
from ame_desktop.services.day_slips import save_day_slips
from ame_desktop.services.open_unit import OpenUnit


def _run(asked: Asked, unit: OpenUnit) -> int:
    return save_day_paper(asked, unit, "dagslapp", partial(save_day_slips, unit.context))


COMMAND = Command("dagslapp", "skriv deltagarnas lappar som PDF", add_day_arguments, InUnit(_run))
