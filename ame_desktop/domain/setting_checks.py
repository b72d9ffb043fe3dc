"""What a setting of the unit may hold, checked before it is stored."""

from collections.abc import Callable
from typing import Any

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_kinds import kinds_text, parse_kinds
from ame_desktop.domain.plain_text import fitting_text, plain_text
from ame_desktop.domain.qualifications import names_text, parse_names
from ame_desktop.domain.retention_terms import days_text, parse_days
from ame_desktop.domain.rollup_periods import ends_text, parse_ends
from ame_desktop.domain.swedish_times import parse_time
from ame_desktop.domain.unit_settings import (
    COMPETENCE_STEPS,
    SettingName,
    state_choices,
    states_value,
)
from ame_desktop.domain.written_kronor import rate_text

_LONGEST_STEP = 40
_LONGEST_SECRECY = 1000
_LONGEST_PLAN = 200
_RANGES = {
    SettingName.SICK_NOTE_DAYS: (1, 30),
    SettingName.PROGRAMME_SICK_DAYS: (1, 120),
    SettingName.PROGRAMME_WARN_DAYS: (1, 120),
    SettingName.UNMARKED_BEFORE_END: (5, 240),
    SettingName.ABSENCE_TIMES: (1, 10),
    SettingName.ABSENCE_DAYS: (1, 60),
    SettingName.BUS_CARD_KILOMETRES: (1, 100),
    SettingName.NOTE_WORDS: (20, 2000),
    SettingName.CORRECTION_DAYS: (0, 60),
    SettingName.ENDING_DAYS: (1, 180),
    SettingName.SHOWN_DAYS: (1, 366),
    SettingName.SUBSIDY_APPLY_DAYS: (0, 180),
    SettingName.FOLLOW_UP_MONTHS: (1, 12),
    SettingName.INTAKE_TALK_DAYS: (1, 60),
    SettingName.AF_CONTACT_DAYS: (0, 60),
    SettingName.INTERPRETER_DAYS: (0, 30),
    SettingName.INTAKE_SHOWN_DAYS: (7, 366),
    SettingName.AF_DAY_MINUTES: (30, 600),
    SettingName.AF_DISCUSSION_MINUTES: (0, 240),
    SettingName.AF_SLOT_MINUTES: (5, 120),
    SettingName.TRIPARTITE_DAYS: (1, 120),
    SettingName.CLOSING_MEETING_DAYS: (1, 120),
    SettingName.FULL_TIME_WEEKS: (1, 26),
    SettingName.FULL_TIME_PERCENT: (50, 100),
    SettingName.WORK_CONFIRMED_MONTHS: (1, 12),
    SettingName.SELF_SUPPORT_MONTHS: (1, 12),
    SettingName.FULL_TIME_HOURS: (30, 48),
    SettingName.COURSE_SESSIONS: (1, 104),
    SettingName.COURSE_HOURS: (1, 8),
    SettingName.COURSE_DONE_PERCENT: (1, 100),
    SettingName.JOB_SEARCH_WEEKS: (1, 8),
    SettingName.ROLLUP_DAYS: (1, 90),
    SettingName.LOG_RANDOM_LINES: (1, 100),
    SettingName.LOG_FILES_A_DAY: (1, 500),
    SettingName.LOG_DAY_BEGINS: (0, 12),
    SettingName.LOG_DAY_ENDS: (12, 24),
    SettingName.LOG_RULE_LINES: (1, 100),
    SettingName.AGREEMENT_FIRST_DAYS: (1, 365),
    SettingName.AGREEMENT_SECOND_DAYS: (1, 365),
    SettingName.AGREEMENT_LAST_DAYS: (1, 365),
    SettingName.AGREEMENT_FOLLOW_UP_MONTHS: (1, 12),
    SettingName.PERSON_AGE: (18, 110),
    SettingName.ORDERS_OFTEN: (2, 50),
    SettingName.RETENTION_YEARS: (1, 100),
    SettingName.DATA_REQUEST_MONTHS: (1, 3),
    SettingName.MAPPING_MINUTES: (15, 60),
    SettingName.MAPPING_SESSIONS: (1, 20),
    SettingName.MAPPING_ACTION_DAYS: (0, 60),
    SettingName.PLAN_SIGN_HOURS: (24, 336),
    SettingName.PLAN_ENDING_DAYS: (1, 120),
    SettingName.TRACK_ANCHOR_DAYS: (1, 180),
    SettingName.KIOSK_GRACE: (0, 60),
    SettingName.ROTATION_DAYS: (7, 90),
    SettingName.AF_PLAN_DAYS: (1, 90),
    SettingName.AF_PLAN_MONTHS: (1, 12),
    SettingName.AF_PLAN_MONTHS_MEDIUM: (1, 12),
    SettingName.AF_PLAN_MONTHS_COMPLEX: (1, 12),
    SettingName.BROKEN_MONTHS: (1, 24),
    SettingName.EXPIRED_MONTHS: (1, 24),
    SettingName.BREAK_EXTENSION_MONTHS: (1, 12),
    SettingName.PARENTAL_CERTIFICATE_MONTHS: (1, 24),
    SettingName.PARENTAL_PLAN_MONTHS: (1, 36),
    SettingName.PARENTAL_AGE_MONTHS: (1, 36),
    SettingName.PARENTAL_APPLY_MONTHS: (1, 12),
    SettingName.STUDIES_CHECK_MONTHS: (1, 12),
}


def checked_value(name: SettingName, value: dict[str, Any]) -> dict[str, Any]:
    """Return the value when it adds up.

    Raises:
        DomainError: with the sentence that says what to write.
    """
    check = _CHECKS.get(name)
    if check is not None:
        return check(value)
    low, high = _RANGES[name]
    number = value.get("antal")
    if not isinstance(number, int) or not low <= number <= high:
        raise DomainError(f"Skriv ett tal mellan {low} och {high}.", field="antal")
    return {"antal": number}


def _written(value: dict[str, Any]) -> str:
    return str(value.get("text", ""))


def _checked_secrecy(value: dict[str, Any]) -> dict[str, Any]:
    text = fitting_text(_written(value), "Texten", _LONGEST_SECRECY, field="text")
    if not text:
        raise DomainError("Skriv sekretesstexten.", field="text")
    return {"text": text}


def _checked_scale(value: dict[str, Any]) -> dict[str, Any]:
    """Return the steps, one a line. Source: GAP-07."""
    lines = (plain_text(line, "Steget", field="text") for line in _written(value).splitlines())
    steps = [line for line in lines if line]
    if len(steps) != COMPETENCE_STEPS or any(len(step) > _LONGEST_STEP for step in steps):
        raise DomainError(
            f"Skriv fyra steg, ett på varje rad, med högst {_LONGEST_STEP} tecken.", field="text"
        )
    return {"text": "\n".join(steps)}


def _checked_plan(value: dict[str, Any]) -> dict[str, Any]:
    """Return which decision of the municipality lets anything be erased. Source: NAT-37."""
    text = fitting_text(_written(value), "Beslutet", _LONGEST_PLAN, field="text")
    return {"text": text}


def _checked_named(value: dict[str, Any]) -> dict[str, Any]:
    """Return who answers for the personal data; nothing is not decided yet. Source: NAT-36."""
    text = fitting_text(_written(value), "Texten", _LONGEST_PLAN, field="text")
    return {"text": text}


def _checked_time(value: dict[str, Any]) -> dict[str, Any]:
    """Return a time of day as *09:15*."""
    return {"text": parse_time(_written(value), field="text").strftime("%H:%M")}


_CHECKS: dict[SettingName, Callable[[dict[str, Any]], dict[str, Any]]] = {
    SettingName.SECRECY_TEXT: _checked_secrecy,
    SettingName.ATTENDANCE_STATES: lambda value: states_value(state_choices(value)),
    SettingName.COMPETENCE_SCALE: _checked_scale,
    SettingName.LOGO: lambda value: {"fil": str(value.get("fil", ""))},
    SettingName.ROLLUP_ENDS: lambda value: {"text": ends_text(parse_ends(_written(value)))},
    SettingName.ORDER_KINDS: lambda value: {"text": kinds_text(parse_kinds(_written(value)))},
    SettingName.QUALIFICATIONS: lambda value: {"text": names_text(parse_names(_written(value)))},
    SettingName.SUPERVISOR_WAGE: lambda value: {"text": rate_text(_written(value))},
    SettingName.KILOMETRE_RATE: lambda value: {"text": rate_text(_written(value))},
    SettingName.RETENTION_SAMPLE: lambda value: {"text": days_text(parse_days(_written(value)))},
    SettingName.RETENTION_PLAN: _checked_plan,
    SettingName.UNMARKED_AT: _checked_time,
    SettingName.DATA_CONTROLLER: _checked_named,
    SettingName.DATA_OFFICER: _checked_named,
}
"""The settings that are not one number between two others."""
