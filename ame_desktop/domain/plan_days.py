"""The days of plans: when one must be signed, made or renewed. Pure functions of days and numbers.

Source: TRE-23, TRE-16, AFR-07, AFR-08, AFR-22.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from ame_desktop.domain.calendar import STOCKHOLM, add_months


def sign_before(sent_at: datetime, hours: int) -> datetime:
    """Return the moment when a sent plan that is not signed is to be withdrawn. Source: TRE-23.

    Args:
        sent_at: when it was sent, in any zone.
        hours: the setting; true hours, whatever the clocks do meanwhile.

    Returns:
        The moment on the wall clock here.
    """
    return (sent_at.astimezone(UTC) + timedelta(hours=hours)).astimezone(STOCKHOLM)


def sign_day(sent_at: datetime, hours: int) -> date:
    """Return the last day when a sent plan can be signed. Source: TRE-23."""
    return sign_before(sent_at, hours).date()


def af_plan_due(registered_on: date, days: int) -> date:
    """Return the day when Arbetsförmedlingen's plan is to be made at latest. Source: AFR-07."""
    return registered_on + timedelta(days=days)


def af_renewal_due(latest: date, months: int) -> date:
    """Return the day when Arbetsförmedlingen's plan is to be renewed. Source: AFR-08, NAT-12."""
    return add_months(latest, months)


def renewal_months(level: int | None, months: Mapping[int, int]) -> int:
    """Return how many months a plan holds for a case of this complexity. Source: AFR-22.

    Args:
        level: 1 to 3, or nothing where nobody has judged it: as the simplest.
        months: how many for each level.
    """
    return months[min(months) if level is None else level]


def ending_notice(valid_to: date, days: int) -> date:
    """Return the day from which it is told that a plan runs out. Source: TRE-16."""
    return valid_to - timedelta(days=days)
