"""The names of what can be set for the whole unit, and what one setting is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ame_desktop.domain.setting_labels import SETTING_LABELS

FIRST_DAY = date(2000, 1, 1)
"""The day from which the settings that the program comes with hold."""


class SettingName(StrEnum):
    """What can be set for the whole unit."""

    SECRECY_TEXT = "sekretesstext"
    ATTENDANCE_STATES = "franvarolagen"
    SICK_NOTE_DAYS = "lakarintyg_dagar"
    PROGRAMME_SICK_DAYS = "sjuk_program_dagar"
    PROGRAMME_WARN_DAYS = "sjuk_program_varning_dagar"
    UNMARKED_AT = "ej_avprickad_klockslag"
    UNMARKED_BEFORE_END = "ej_avprickad_fore_slut_minuter"
    ABSENCE_TIMES = "uteblev_antal"
    ABSENCE_DAYS = "uteblev_dagar"
    BUS_CARD_KILOMETRES = "busskort_kilometer"
    NOTE_WORDS = "anteckning_ord"
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
    INTAKE_TALK_DAYS = "inskrivningssamtal_dagar"
    AF_CONTACT_DAYS = "af_kontakt_dagar"
    INTERPRETER_DAYS = "tolk_dagar"
    INTAKE_SHOWN_DAYS = "inskrivning_visas_dagar"
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
    QUALIFICATIONS = "behorigheter"
    SUPERVISOR_WAGE = "handledarlon_timme"
    KILOMETRE_RATE = "drivmedel_kilometer"
    RETENTION_YEARS = "gallring_akt_ar"
    RETENTION_SAMPLE = "gallring_urval_dagar"
    RETENTION_PLAN = "gallring_plan"
    DATA_REQUEST_MONTHS = "begaran_svar_manader"
    DATA_CONTROLLER = "personuppgiftsansvarig"
    DATA_OFFICER = "dataskyddsombud"
    MAPPING_MINUTES = "kartlaggning_minuter"
    MAPPING_SESSIONS = "kartlaggning_samtal_antal"
    MAPPING_ACTION_DAYS = "kartlaggning_atgard_dagar"
    PLAN_SIGN_HOURS = "planering_underskrift_timmar"
    PLAN_ENDING_DAYS = "planering_gar_ut_dagar"
    AF_PLAN_DAYS = "af_plan_gors_dagar"
    AF_PLAN_MONTHS = "af_plan_fornyas_manader"
    AF_PLAN_MONTHS_MEDIUM = "af_plan_fornyas_niva_2_manader"
    AF_PLAN_MONTHS_COMPLEX = "af_plan_fornyas_niva_3_manader"
    BROKEN_MONTHS = "bruten_planering_manader"
    EXPIRED_MONTHS = "utgangen_planering_manader"
    BREAK_EXTENSION_MONTHS = "bruten_planering_forlangs_manader"
    PARENTAL_CERTIFICATE_MONTHS = "foraldraledig_intyg_manader"
    PARENTAL_PLAN_MONTHS = "foraldraledig_plan_manader"
    PARENTAL_AGE_MONTHS = "foraldraledig_barnets_alder_manader"
    PARENTAL_APPLY_MONTHS = "foraldraledig_ansokan_manader"
    STUDIES_CHECK_MONTHS = "studier_utvarderas_manader"
    COURSE_SESSIONS = "utbildningspaket_tillfallen"
    COURSE_HOURS = "utbildningspaket_timmar"
    COURSE_DONE_PERCENT = "utbildningspaket_genomfort_procent"
    JOB_SEARCH_WEEKS = "jobbsok_veckor"
    TRACK_ANCHOR_DAYS = "jobbspar_forankras_dagar"
    KIOSK_GRACE = "arenakiosk_sen_efter_minuter"
    ROTATION_DAYS = "fordelning_rotation_dagar"

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
