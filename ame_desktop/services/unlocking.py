"""Opening a locked window again: the same person, who still may."""

from ame_desktop.domain.errors import StandingError
from ame_desktop.services.context import REMOVED
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.standing import Standing, renew
from ame_desktop.services.unit_opening import note_login


def confirm_login(unit: OpenUnit, password: str) -> None:
    """Check the password of the one who is logged in, to open the locked window again.

    Nobody has a password in the training unit.

    Raises:
        WaitError: there were too many wrong passwords.
        WrongPasswordError: it is another password.
        StandingError: the person may not use the unit any more.
    """
    ctx = unit.context
    if unit.facts.is_demo:
        return
    failed = unit.keys.check(ctx.actor.login, password, ctx.clock.now)
    if renew(ctx) is Standing.REMOVED:
        raise StandingError(REMOVED)
    note_login(ctx, failed, "access.unlock")
