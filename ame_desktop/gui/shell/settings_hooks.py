"""What *Inställningar* asks of the open unit: copies, a check of the data, and passwords."""

from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.services.about import about_program
from ame_desktop.services.backup import make_now
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.errors import StorageError
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.repairs import repair
from ame_desktop.services.server_check import connection_text
from ame_desktop.services.staff_passwords import (
    has_password,
    remove_staff_password,
    set_staff_password,
)
from ame_desktop.settings import ProgramSettings


def settings_hooks(unit: OpenUnit, settings: ProgramSettings) -> SettingsHooks:
    """Return the hooks of the unit that is open."""
    ctx = unit.context
    return SettingsHooks(
        backup_status=lambda: _safe_keeping(unit),
        try_backup=lambda: _try_backup(unit),
        repair=lambda kind: repair(ctx, unit.backups, kind),
        set_password=lambda login, password: set_staff_password(ctx, unit, login, password),
        has_password=lambda login: has_password(unit, login),
        remove_password=lambda login: remove_staff_password(ctx, unit, login),
        recall=settings.get,
        remember=settings.set,
        about=lambda: about_program(unit),
    )


def _safe_keeping(unit: OpenUnit) -> str:
    """Return how the copies fare, and how a server is reached."""
    texts = (unit.backup_status().text, connection_text(unit.store))
    return "\n".join(text for text in texts if text)


def _try_backup(unit: OpenUnit) -> str:
    try:
        copy = make_now(unit.context, unit.backups)
    except StorageError as error:
        return error.message
    at = copy.at.astimezone(STOCKHOLM)
    return f"Kopian är gjord och kontrollerad {at:%Y-%m-%d %H:%M}.\nFil: {copy.path.name}"
