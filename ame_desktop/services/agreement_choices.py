"""What the editors of agreements offer."""

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_choices import AgreementChoices
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.queries.agreement_choices import counterparts
from ame_desktop.storage.queries.staff import staff

_REMINDERS = (
    SettingName.AGREEMENT_FIRST_DAYS,
    SettingName.AGREEMENT_SECOND_DAYS,
    SettingName.AGREEMENT_LAST_DAYS,
)


def agreement_choices(ctx: Context) -> AgreementChoices:
    """Return counterparts, the staff who still work here, and the days of the reminders.

    Raises:
        NotPermittedError: the roles do not reach agreements.
    """
    ctx.require(Area.AGREEMENTS, Level.READ)
    days = tuple(number_setting(ctx, name) for name in _REMINDERS)
    with ctx.read() as reader:
        people = tuple((row.staff_id, row.name) for row in staff(reader) if row.active)
        return AgreementChoices(counterparts(reader), people, days)
