"""What the program comes with for each setting of the unit, and where that is said."""

from ame_desktop.domain.order_kinds import DEFAULT_KINDS
from ame_desktop.domain.qualifications import DEFAULT_NAMES
from ame_desktop.domain.rollup_periods import DEFAULT_ENDS
from ame_desktop.domain.setting_names import FIRST_DAY, SettingName, SettingRow

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
    SettingRow(SettingName.PROGRAMME_SICK_DAYS, FIRST_DAY, {"antal": 30}, "NAT-10"),
    SettingRow(SettingName.PROGRAMME_WARN_DAYS, FIRST_DAY, {"antal": 20}, "NAT-10"),
    SettingRow(SettingName.UNMARKED_AT, FIRST_DAY, {"text": "09:15"}, "GAP-05; programmets förval"),
    SettingRow(
        SettingName.UNMARKED_BEFORE_END, FIRST_DAY, {"antal": 30}, "GAP-05; programmets förval"
    ),
    SettingRow(SettingName.ABSENCE_TIMES, FIRST_DAY, {"antal": 2}, "OSB-19; programmets förval"),
    SettingRow(SettingName.ABSENCE_DAYS, FIRST_DAY, {"antal": 14}, "OSB-19; programmets förval"),
    SettingRow(SettingName.BUS_CARD_KILOMETRES, FIRST_DAY, {"antal": 6}, "TRE-45"),
    SettingRow(SettingName.NOTE_WORDS, FIRST_DAY, {"antal": 150}, "TRE-39; programmets förval"),
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
    SettingRow(SettingName.INTAKE_TALK_DAYS, FIRST_DAY, {"antal": 7}, "OSB-25; programmets förval"),
    SettingRow(SettingName.AF_CONTACT_DAYS, FIRST_DAY, {"antal": 7}, "OSB-24; programmets förval"),
    SettingRow(SettingName.INTERPRETER_DAYS, FIRST_DAY, {"antal": 3}, "OSB-33; programmets förval"),
    SettingRow(SettingName.INTAKE_SHOWN_DAYS, FIRST_DAY, {"antal": 60}, "Programmets förval"),
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
    SettingRow(
        SettingName.QUALIFICATIONS, FIRST_DAY, {"text": DEFAULT_NAMES}, "OSB-46; programmets förval"
    ),
    SettingRow(SettingName.SUPERVISOR_WAGE, FIRST_DAY, {"text": ""}, "RAG-48; inte bestämt"),
    SettingRow(SettingName.KILOMETRE_RATE, FIRST_DAY, {"text": ""}, "RAG-48; inte bestämt"),
    SettingRow(SettingName.RETENTION_YEARS, FIRST_DAY, {"antal": 5}, "NAT-37"),
    SettingRow(SettingName.RETENTION_SAMPLE, FIRST_DAY, {"text": "5, 15, 25"}, "NAT-37"),
    SettingRow(SettingName.RETENTION_PLAN, FIRST_DAY, {"text": ""}, "NAT-37; inte bestämt"),
    SettingRow(
        SettingName.DATA_REQUEST_MONTHS,
        FIRST_DAY,
        {"antal": 1},
        "Dataskyddsförordningen art. 12.3; NAT-36",
    ),
    SettingRow(SettingName.DATA_CONTROLLER, FIRST_DAY, {"text": ""}, "NAT-36; inte bestämt"),
    SettingRow(SettingName.DATA_OFFICER, FIRST_DAY, {"text": ""}, "NAT-36; inte bestämt"),
    SettingRow(SettingName.MAPPING_MINUTES, FIRST_DAY, {"antal": 60}, "OSB-31"),
    SettingRow(SettingName.MAPPING_SESSIONS, FIRST_DAY, {"antal": 5}, "OSB-32"),
    SettingRow(
        SettingName.MAPPING_ACTION_DAYS, FIRST_DAY, {"antal": 7}, "OSB-53; programmets förval"
    ),
    SettingRow(SettingName.COURSE_SESSIONS, FIRST_DAY, {"antal": 10}, "OSB-85"),
    SettingRow(SettingName.COURSE_HOURS, FIRST_DAY, {"antal": 3}, "OSB-85"),
    SettingRow(
        SettingName.COURSE_DONE_PERCENT, FIRST_DAY, {"antal": 80}, "OSB-85; programmets förval"
    ),
    SettingRow(SettingName.JOB_SEARCH_WEEKS, FIRST_DAY, {"antal": 1}, "OSB-86"),
    SettingRow(SettingName.KIOSK_GRACE, FIRST_DAY, {"antal": 5}, "Programmets förval"),
    SettingRow(SettingName.ROTATION_DAYS, FIRST_DAY, {"antal": 28}, "Programmets förval"),
    SettingRow(
        SettingName.TRACK_ANCHOR_DAYS, FIRST_DAY, {"antal": 30}, "JSP-14; programmets förval"
    ),
    SettingRow(SettingName.PLAN_SIGN_HOURS, FIRST_DAY, {"antal": 48}, "TRE-23"),
    SettingRow(
        SettingName.PLAN_ENDING_DAYS, FIRST_DAY, {"antal": 30}, "TRE-16; programmets förval"
    ),
    SettingRow(SettingName.AF_PLAN_DAYS, FIRST_DAY, {"antal": 30}, "AFR-07"),
    SettingRow(SettingName.AF_PLAN_MONTHS, FIRST_DAY, {"antal": 6}, "AFR-08; NAT-12"),
    SettingRow(
        SettingName.AF_PLAN_MONTHS_MEDIUM,
        FIRST_DAY,
        {"antal": 4},
        "AFR-08, AFR-22; programmets förval",
    ),
    SettingRow(
        SettingName.AF_PLAN_MONTHS_COMPLEX,
        FIRST_DAY,
        {"antal": 3},
        "AFR-08, AFR-22; programmets förval",
    ),
    SettingRow(SettingName.BROKEN_MONTHS, FIRST_DAY, {"antal": 2}, "TRE-35; GAP-09"),
    SettingRow(SettingName.EXPIRED_MONTHS, FIRST_DAY, {"antal": 2}, "TRE-36; GAP-09"),
    SettingRow(SettingName.BREAK_EXTENSION_MONTHS, FIRST_DAY, {"antal": 1}, "TRE-34"),
    SettingRow(SettingName.PARENTAL_CERTIFICATE_MONTHS, FIRST_DAY, {"antal": 8}, "TRE-56"),
    SettingRow(SettingName.PARENTAL_PLAN_MONTHS, FIRST_DAY, {"antal": 13}, "TRE-57"),
    SettingRow(SettingName.PARENTAL_AGE_MONTHS, FIRST_DAY, {"antal": 14}, "TRE-58"),
    SettingRow(SettingName.PARENTAL_APPLY_MONTHS, FIRST_DAY, {"antal": 3}, "TRE-58"),
    SettingRow(
        SettingName.STUDIES_CHECK_MONTHS, FIRST_DAY, {"antal": 3}, "TRE-51; programmets förval"
    ),
)
