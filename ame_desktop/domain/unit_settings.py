"""The unit's settings: each holds from a date on and says where it comes from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_kinds import DEFAULT_KINDS, kinds_text, parse_kinds
from ame_desktop.domain.plain_text import plain_text
from ame_desktop.domain.rollup_periods import DEFAULT_ENDS, ends_text, parse_ends
from ame_desktop.domain.setting_labels import SETTING_LABELS
from ame_desktop.domain.written_kronor import rate_text

COMPETENCE_STEPS = 4
_LONGEST_STEP = 40
_LONGEST_SECRECY = 1000
FIRST_DAY = date(2000, 1, 1)
"""The day from which the settings that the program comes with hold."""


class SettingName(StrEnum):
    """What can be set for the whole unit."""

    SECRECY_TEXT = "sekretesstext"
    ATTENDANCE_STATES = "franvarolagen"
    SICK_NOTE_DAYS = "lakarintyg_dagar"
    CORRECTION_DAYS = "rattning_dagar"
    ENDING_DAYS = "placering_avslutas_dagar"
    SHOWN_DAYS = "placering_visas_dagar"
    SUBSIDY_APPLY_DAYS = "stod_ansok_dagar"
    FOLLOW_UP_MONTHS = "uppfoljning_manader"
    AF_DAY_MINUTES = "af_dag_minuter"
    AF_DISCUSSION_MINUTES = "af_dag_samtal_minuter"
    AF_SLOT_MINUTES = "af_dag_moten_minuter"
    TRIPARTITE_DAYS = "trepartsmote_dagar"
    CLOSING_MEETING_DAYS = "avslutningsmote_dagar"
    FULL_TIME_WEEKS = "heltid_veckor"
    FULL_TIME_PERCENT = "heltid_narvaro_procent"
    WORK_CONFIRMED_MONTHS = "arbete_bekraftas_manader"
    SELF_SUPPORT_MONTHS = "arbete_vantas_manader"
    FULL_TIME_HOURS = "heltid_timmar"
    COMPETENCE_SCALE = "kompetenskort_skala"
    AGREEMENT_FIRST_DAYS = "avtal_paminns_forst_dagar"
    AGREEMENT_SECOND_DAYS = "avtal_paminns_sedan_dagar"
    AGREEMENT_LAST_DAYS = "avtal_paminns_sist_dagar"
    AGREEMENT_FOLLOW_UP_MONTHS = "avtal_uppfoljning_manader"
    LOGO = "logotyp"
    ROLLUP_ENDS = "sammanstallning_perioder"
    ROLLUP_DAYS = "sammanstallning_dagar"
    LOG_RANDOM_LINES = "logg_slump_antal"
    LOG_FILES_A_DAY = "logg_akter_per_dag"
    LOG_DAY_BEGINS = "logg_dag_borjar"
    LOG_DAY_ENDS = "logg_dag_slutar"
    LOG_RULE_LINES = "logg_regel_antal"
    PERSON_AGE = "privatperson_alder"
    ORDERS_OFTEN = "bestallning_avtal_antal"
    ORDER_KINDS = "bestallning_sorter"
    SUPERVISOR_WAGE = "handledarlon_timme"
    KILOMETRE_RATE = "drivmedel_kilometer"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return SETTING_LABELS[self.value]


@dataclass(frozen=True)
class SettingRow:
    """A setting from a date on, with its source."""

    name: SettingName
    valid_from: date
    value: dict[str, Any]
    source: str


DEFAULT_SETTINGS: tuple[SettingRow, ...] = (
    SettingRow(
        SettingName.SECRECY_TEXT,
        FIRST_DAY,
        {
            "text": "Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen "
            "(2009:400). Får inte lämnas till någon utanför enheten."
        },
        "OSL 26 kap. 1 §; RAG-34, RAG-35",
    ),
    SettingRow(SettingName.ATTENDANCE_STATES, FIRST_DAY, {"lagen": []}, "Programmets förval"),
    SettingRow(SettingName.SICK_NOTE_DAYS, FIRST_DAY, {"antal": 7}, "TRE-61"),
    SettingRow(SettingName.CORRECTION_DAYS, FIRST_DAY, {"antal": 7}, "Programmets förval"),
    SettingRow(SettingName.ENDING_DAYS, FIRST_DAY, {"antal": 30}, "Programmets förval"),
    SettingRow(SettingName.SHOWN_DAYS, FIRST_DAY, {"antal": 90}, "Programmets förval"),
    SettingRow(SettingName.SUBSIDY_APPLY_DAYS, FIRST_DAY, {"antal": 30}, "Programmets förval"),
    SettingRow(SettingName.FOLLOW_UP_MONTHS, FIRST_DAY, {"antal": 1}, "OSB-70"),
    SettingRow(SettingName.AF_DAY_MINUTES, FIRST_DAY, {"antal": 210}, "OSB-73"),
    SettingRow(
        SettingName.AF_DISCUSSION_MINUTES, FIRST_DAY, {"antal": 30}, "OSB-74; programmets förval"
    ),
    SettingRow(SettingName.AF_SLOT_MINUTES, FIRST_DAY, {"antal": 20}, "OSB-74"),
    SettingRow(SettingName.TRIPARTITE_DAYS, FIRST_DAY, {"antal": 30}, "OSB-81; programmets förval"),
    SettingRow(
        SettingName.CLOSING_MEETING_DAYS, FIRST_DAY, {"antal": 30}, "OSB-100; programmets förval"
    ),
    SettingRow(SettingName.FULL_TIME_WEEKS, FIRST_DAY, {"antal": 4}, "OSB-68"),
    SettingRow(
        SettingName.FULL_TIME_PERCENT, FIRST_DAY, {"antal": 90}, "OSB-68; programmets förval"
    ),
    SettingRow(SettingName.WORK_CONFIRMED_MONTHS, FIRST_DAY, {"antal": 1}, "KAS-04"),
    SettingRow(SettingName.SELF_SUPPORT_MONTHS, FIRST_DAY, {"antal": 2}, "TRE-48"),
    SettingRow(
        SettingName.FULL_TIME_HOURS, FIRST_DAY, {"antal": 40}, "Arbetstidslagen (1982:673) 5 §"
    ),
    SettingRow(
        SettingName.COMPETENCE_SCALE,
        FIRST_DAY,
        {
            "text": "Tränar med mycket stöd\nKlarar med visst stöd\nKlarar på egen hand\n"
            "Klarar och stöttar andra"
        },
        "GAP-07; programmets förval",
    ),
    SettingRow(SettingName.AGREEMENT_FIRST_DAYS, FIRST_DAY, {"antal": 90}, "RAG-42"),
    SettingRow(SettingName.AGREEMENT_SECOND_DAYS, FIRST_DAY, {"antal": 60}, "RAG-42"),
    SettingRow(SettingName.AGREEMENT_LAST_DAYS, FIRST_DAY, {"antal": 30}, "RAG-42"),
    SettingRow(
        SettingName.AGREEMENT_FOLLOW_UP_MONTHS,
        FIRST_DAY,
        {"antal": 6},
        "RAG-41; programmets förval",
    ),
    SettingRow(SettingName.LOGO, FIRST_DAY, {"fil": ""}, "Programmets förval"),
    SettingRow(
        SettingName.ROLLUP_ENDS,
        FIRST_DAY,
        {"text": DEFAULT_ENDS},
        "RAG-45; GAP-10, programmets förval",
    ),
    SettingRow(SettingName.ROLLUP_DAYS, FIRST_DAY, {"antal": 14}, "RAG-45; programmets förval"),
    SettingRow(SettingName.LOG_RANDOM_LINES, FIRST_DAY, {"antal": 10}, "Programmets förval"),
    SettingRow(SettingName.LOG_FILES_A_DAY, FIRST_DAY, {"antal": 30}, "Programmets förval"),
    SettingRow(SettingName.LOG_DAY_BEGINS, FIRST_DAY, {"antal": 6}, "Programmets förval"),
    SettingRow(SettingName.LOG_DAY_ENDS, FIRST_DAY, {"antal": 19}, "Programmets förval"),
    SettingRow(SettingName.LOG_RULE_LINES, FIRST_DAY, {"antal": 10}, "Programmets förval"),
    SettingRow(
        SettingName.PERSON_AGE, FIRST_DAY, {"antal": 69}, "NAT-16; lag (2009:47) 2 kap. 7 §"
    ),
    SettingRow(SettingName.ORDERS_OFTEN, FIRST_DAY, {"antal": 4}, "RAG-39; programmets förval"),
    SettingRow(
        SettingName.ORDER_KINDS, FIRST_DAY, {"text": DEFAULT_KINDS}, "RAG-45; programmets förval"
    ),
    SettingRow(SettingName.SUPERVISOR_WAGE, FIRST_DAY, {"text": ""}, "RAG-48; inte bestämt"),
    SettingRow(SettingName.KILOMETRE_RATE, FIRST_DAY, {"text": ""}, "RAG-48; inte bestämt"),
)
_RANGES = {
    SettingName.SICK_NOTE_DAYS: (1, 30),
    SettingName.CORRECTION_DAYS: (0, 60),
    SettingName.ENDING_DAYS: (1, 180),
    SettingName.SHOWN_DAYS: (1, 366),
    SettingName.SUBSIDY_APPLY_DAYS: (0, 180),
    SettingName.FOLLOW_UP_MONTHS: (1, 12),
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
}


@dataclass(frozen=True)
class StateChoice:
    """How a state of attendance is shown and reached at this unit.

    ``key`` is the letter that sets the state in the grid; an empty key leaves it to the menu.
    """

    state: AttendanceState
    label: str
    key: str
    enabled: bool = True


def state_choices(value: dict[str, Any]) -> tuple[StateChoice, ...]:
    """Return all states with the unit's own names and keys; what is not set has the program's."""
    own = {str(item.get("lage")): item for item in value.get("lagen", [])}
    found = []
    for state in AttendanceState:
        item = own.get(state.value, {})
        label = str(item.get("namn") or state.label)
        key = str(item.get("tangent", state.value)).upper()
        found.append(StateChoice(state, label, key, bool(item.get("anvands", True))))
    return tuple(found)


def states_value(choices: Iterable[StateChoice]) -> dict[str, Any]:
    """Return the choices as the setting stores them.

    Raises:
        DomainError: a key stands twice or is not one letter, or a name is missing.
    """
    rows = []
    keys: dict[str, str] = {}
    for choice in choices:
        label = plain_text(choice.label, "Namnet", field="label")
        if not label or len(label) > 40:
            raise DomainError("Skriv ett namn på högst 40 tecken för varje läge.", field="label")
        key = choice.key.strip().upper()
        if len(key) > 1 or (key and not key.isalpha()):
            raise DomainError(f"Välj en bokstav för {label}, eller lämna tomt.", field="key")
        if key and choice.enabled and key in keys:
            raise DomainError(f"{label} och {keys[key]} har samma tangent: {key}.", field="key")
        if choice.enabled:
            keys[key] = label
        rows.append(
            {
                "lage": choice.state.value,
                "namn": label,
                "tangent": key,
                "anvands": choice.enabled or choice.state is AttendanceState.PRESENT,
            }
        )
    return {"lagen": rows}


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
    text = plain_text(_written(value), "Texten", field="text")
    if not text or len(text) > _LONGEST_SECRECY:
        raise DomainError("Skriv sekretesstexten, högst 1 000 tecken.", field="text")
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


_CHECKS: dict[SettingName, Callable[[dict[str, Any]], dict[str, Any]]] = {
    SettingName.SECRECY_TEXT: _checked_secrecy,
    SettingName.ATTENDANCE_STATES: lambda value: states_value(state_choices(value)),
    SettingName.COMPETENCE_SCALE: _checked_scale,
    SettingName.LOGO: lambda value: {"fil": str(value.get("fil", ""))},
    SettingName.ROLLUP_ENDS: lambda value: {"text": ends_text(parse_ends(_written(value)))},
    SettingName.ORDER_KINDS: lambda value: {"text": kinds_text(parse_kinds(_written(value)))},
    SettingName.SUPERVISOR_WAGE: lambda value: {"text": rate_text(_written(value))},
    SettingName.KILOMETRE_RATE: lambda value: {"text": rate_text(_written(value))},
}
"""The settings that are not one number between two others."""


def setting_on(rows: Iterable[SettingRow], name: SettingName, day: date) -> SettingRow:
    """Return what holds on a day; without a row of the unit's own, what the program comes with."""
    own = [row for row in rows if row.name is name and row.valid_from <= day]
    if own:
        return max(own, key=lambda row: row.valid_from)
    return next(row for row in DEFAULT_SETTINGS if row.name is name)
