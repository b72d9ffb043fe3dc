"""What waits for somebody, when, and on which screen it is done."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.swedish_dates import relative_text

WEEK = timedelta(days=7)


class TodoKind(StrEnum):
    """What kind of thing waits."""

    APPROVAL = "godkannande"
    RETURNED = "ater"
    FOLLOW_UP = "uppfoljning"
    AF_DAY = "af_dag"
    PLACEMENT_ENDS = "placering_slutar"
    PLACEMENT_TO_CLOSE = "placering_stangs"
    TRIPARTITE = "trepartsmote"
    CLOSING_MEETING = "avslutningsmote"
    FULL_TIME = "heltid"
    SUPPORT_CONTACT = "stodkontakt"
    SUBSIDY_ENDS = "stod_slutar"
    SUBSIDY_CLAIM = "stod_begars"
    FINAL_DOCUMENT = "slutdokument"
    SECTION = "avsnitt"
    WORK_CONFIRMED = "arbete_bekraftas"
    AGREEMENT_ENDS = "avtal_gar_ut"
    AGREEMENT_FOLLOW_UP = "avtal_foljs_upp"
    ROLLUP = "sammanstallning"
    CHARGE = "debitering"
    DATA_REQUEST = "egna_uppgifter"
    ERASURE = "gallring"
    ASSIGN = "tilldela"
    INTAKE_TALK = "inskrivningssamtal"
    AF_CONTACT = "af_kontakt"
    INTERPRETER = "tolk"
    NEXT_STEP = "nasta_steg"
    NO_NEXT_STEP = "utan_nasta_steg"
    BROKEN_ENDS = "bruten_planering_slutar"
    EXPIRED_ENDS = "utgangen_planering_slutar"
    PARENTAL_APPLY = "foraldraledig_ansokan"
    PARENTAL_CERTIFICATE = "foraldraledig_intyg"
    PARENTAL_PLAN = "foraldraledig_plan"
    PLANNING_CALL = "kallad_till_samtal"
    STUDIES_CLOSE = "studier_avslut"
    STUDIES_CHECK = "studier_utvarderas"
    MAPPING_SESSION = "kartlaggning_samtal"
    MAPPING_ACTION = "kartlaggning_atgard"
    EMPLOYER_CONTACT = "arbetsgivare"
    SICK_REPORTED = "sjukanmalan"
    CERTIFICATE = "lakarintyg"
    CERTIFICATE_ENDS = "intyg_gar_ut"
    PROGRAMME_SICK = "sjuk_i_program"
    PLAN_ASSESSED = "planering_bedoms"
    PLAN_SIGNATURE = "plan_underskrift"
    PLAN_ENDS = "plan_gar_ut"
    DEEP_FOLLOW_UP = "fordjupad_uppfoljning"
    PLAN_ROW = "plan_rad"
    AF_PLAN_MADE = "af_plan_gors"
    AF_PLAN_RENEWED = "af_plan_fornyas"
    TRACK_ANCHOR = "jobbspar_forankras"
    TRACK_ACTIVITY = "jobbspar_aktivitet"
    TRACK_OUTCOME = "jobbspar_utfall"
    UNMARKED = "ej_avprickad"
    ABSENCE_CALL = "uteblev_ring"
    ABSENCE_OWNER = "uteblev_upprepat"
    AF_NOTICE = "avvikelse_till_af"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _LABELS[self]


_LABELS = {
    TodoKind.APPROVAL: "Beslut",
    TodoKind.RETURNED: "Åter med fråga",
    TodoKind.FOLLOW_UP: "Uppföljning",
    TodoKind.AF_DAY: "AF-dag",
    TodoKind.PLACEMENT_ENDS: "Placering slutar",
    TodoKind.PLACEMENT_TO_CLOSE: "Placering ska stängas",
    TodoKind.TRIPARTITE: "Trepartsmöte",
    TodoKind.CLOSING_MEETING: "Avslutningsmöte",
    TodoKind.FULL_TIME: "Heltid en månad",
    TodoKind.SUPPORT_CONTACT: "Stödkontakt",
    TodoKind.SUBSIDY_ENDS: "Stöd slutar",
    TodoKind.SUBSIDY_CLAIM: "Begär utbetalning",
    TodoKind.FINAL_DOCUMENT: "Slutdokument",
    TodoKind.SECTION: "Avsnitt att skriva",
    TodoKind.WORK_CONFIRMED: "Bekräfta arbete",
    TodoKind.AGREEMENT_ENDS: "Avtal går ut",
    TodoKind.AGREEMENT_FOLLOW_UP: "Följ upp avtal",
    TodoKind.ROLLUP: "Sammanställning",
    TodoKind.CHARGE: "Debitering",
    TodoKind.DATA_REQUEST: "Begäran om egna uppgifter",
    TodoKind.ERASURE: "Gallring",
    TodoKind.ASSIGN: "Tilldela ärende",
    TodoKind.INTAKE_TALK: "Inskrivningssamtal",
    TodoKind.AF_CONTACT: "Kontakta AF",
    TodoKind.INTERPRETER: "Boka tolk",
    TodoKind.NEXT_STEP: "Nästa steg",
    TodoKind.NO_NEXT_STEP: "Saknar nästa steg",
    TodoKind.BROKEN_ENDS: "Bruten planering löper ut",
    TodoKind.EXPIRED_ENDS: "Utgången planering löper ut",
    TodoKind.PARENTAL_APPLY: "Ansökan om föräldraledighet",
    TodoKind.PARENTAL_CERTIFICATE: "Intyg om barnomsorg",
    TodoKind.PARENTAL_PLAN: "Planering efter föräldraledighet",
    TodoKind.PLANNING_CALL: "Kallad till planeringssamtal",
    TodoKind.STUDIES_CLOSE: "Studier börjar",
    TodoKind.STUDIES_CHECK: "Studier utvärderas",
    TodoKind.MAPPING_SESSION: "Kartläggningssamtal",
    TodoKind.MAPPING_ACTION: "Åtgärd efter kartläggning",
    TodoKind.EMPLOYER_CONTACT: "Arbetsgivare",
    TodoKind.SICK_REPORTED: "Sjukanmälan till AF",
    TodoKind.CERTIFICATE: "Läkarintyg",
    TodoKind.CERTIFICATE_ENDS: "Intyg går ut",
    TodoKind.PROGRAMME_SICK: "Sjuk i program",
    TodoKind.PLAN_ASSESSED: "Planering ska bedömas",
    TodoKind.PLAN_SIGNATURE: "Underskrift av plan",
    TodoKind.PLAN_ENDS: "Plan går ut",
    TodoKind.DEEP_FOLLOW_UP: "Fördjupad uppföljning",
    TodoKind.PLAN_ROW: "Åtgärd i plan",
    TodoKind.AF_PLAN_MADE: "AF:s plan görs",
    TodoKind.AF_PLAN_RENEWED: "AF:s plan förnyas",
    TodoKind.TRACK_ANCHOR: "Förankra jobbspår",
    TodoKind.TRACK_ACTIVITY: "Aktivitet i jobbspår",
    TodoKind.TRACK_OUTCOME: "Utfall av jobbspår",
    TodoKind.UNMARKED: "Ej avprickade",
    TodoKind.ABSENCE_CALL: "Ring efter frånvaro",
    TodoKind.ABSENCE_OWNER: "Upprepad frånvaro",
    TodoKind.AF_NOTICE: "Avvikelse till AF",
}


class TodoGroup(StrEnum):
    """When something is to be done, as seen from today."""

    LATE = "Försenat"
    TODAY = "Idag"
    WEEK = "Kommande 7 dagar"
    LATER = "Senare"


@dataclass(frozen=True)
class TodoRow:
    """One thing that waits.

    Args:
        kind: what it is.
        key: tells the row apart from all others.
        what: what to do, in words.
        due: the day when it is to be done at latest.
        page_id: the screen where it is done.
        target: what that screen opens.
        participant_id: whom it concerns, or nobody.
        person: the person's name as in a list.
        who: who answers for it.
        mine: whether it waits for the one who looks.
        waits_for: somebody outside the unit who answers for it, such as *IFO*.
    """

    kind: TodoKind
    key: str
    what: str
    due: date
    page_id: str
    target: object = None
    participant_id: UUID | None = None
    person: str = ""
    who: str = ""
    mine: bool = True
    waits_for: str = ""

    def group(self, today: date) -> TodoGroup:
        """Return when it is to be done, as seen from today."""
        if self.due < today:
            return TodoGroup.LATE
        if self.due == today:
            return TodoGroup.TODAY
        return TodoGroup.WEEK if self.due <= today + WEEK else TodoGroup.LATER

    def when(self, today: date) -> str:
        """Return the day in words: *idag*, *om 3 dagar*, *12 dagar sent*."""
        days = (today - self.due).days
        if days <= 0:
            return relative_text(self.due, today)
        if days == 1:
            return "1 dag sent"
        return f"{relative_text(today + timedelta(days=days), today).removeprefix('om ')} sent"


def in_order(rows: tuple[TodoRow, ...]) -> tuple[TodoRow, ...]:
    """Return the rows, those that are late first."""
    kinds = list(TodoKind)
    return tuple(sorted(rows, key=lambda r: (r.due, kinds.index(r.kind), r.person, r.key)))
