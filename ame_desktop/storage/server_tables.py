"""What each role may do with each table on a shared server, as data: the SQL is made from it.

Source: RAG-33, RAG-35, RAG-59, NAT-38.
"""

from typing import Final

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.final_documents import DocumentKind, sections_of
from ame_desktop.domain.final_sections import Writer
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placement_drafts import DECIDED
from ame_desktop.storage.server_names import text
from ame_desktop.storage.server_presence_tables import PRESENCE_GUARDS
from ame_desktop.storage.server_rights import (
    Decision,
    Guard,
    Need,
    Ways,
    approving,
    case_papers,
    cases_of_plans,
    writing_in,
)
from ame_desktop.storage.server_way_tables import WAY_GUARDS

_PERSON = ("participant_id",)
_PROPOSES: Ways = ((Need(Area.PLACEMENTS, Level.PROPOSE),),)
_PLACES = (*_PROPOSES, *approving(Area.PLACEMENTS), *writing_in(Area.IDENTITY))
_UNIT = writing_in(Area.UNIT)
_CUSTOMERS = (Area.ORDERS, Area.AGREEMENTS)
_TASKS = writing_in(Area.BRIEFING, Area.ORDERS, Area.AGREEMENTS)
_FIGURES: Ways = ((Need(Area.SUBSIDIES), Need(Area.UNIT)),)
_CASES = (Area.PLACEMENTS, Area.AGREEMENTS, Area.FINAL_DOCUMENTS, Area.ORDERS)
_PROPOSES_ERASING = Need(Area.RETENTION, Level.PROPOSE)
_ERASES: Ways = ((_PROPOSES_ERASING,), *approving(Area.RETENTION))
_REVIEW: Ways = ((Need(Area.LOG, Level.READ), Need(Area.PLACEMENTS, Level.APPROVE)),)
_DOCUMENTS = (*writing_in(Area.FINAL_DOCUMENTS), *approving(Area.FINAL_DOCUMENTS))


_AF_PAPERS = sorted(
    kind.value
    for kind in (DocumentKind.OBSERVATIONS, DocumentKind.DEVIATION, DocumentKind.TRAINING_SCHEDULE)
)


_LEADS = text(Role.SUPERVISOR.value)
_SENT_TO_AWAY = f"(SELECT ame.holds({_LEADS})) AND sent_to_id IN (SELECT ame.away({_LEADS}))"


def _supervisors_sections() -> str:
    """Return the condition of the sections that are a supervisor's: about work, never health."""
    specs = [spec for kind in DocumentKind for spec in sections_of(kind)]
    own = sorted({spec.key for spec in specs if spec.writer is Writer.SUPERVISOR})
    asked = sorted({spec.key for spec in specs if spec.about_work})
    return (
        f"(sent_to_id IS NULL AND key IN ({_texts(own)})) "
        f"OR ((sent_to_id = (SELECT ame.staff_id()) OR {_SENT_TO_AWAY}) "
        f"AND key IN ({_texts(asked)}))"
    )


def _texts(values: list[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)


GUARDS: Final[dict[str, Guard]] = {
    # The register.
    "participant": Guard(
        (Area.IDENTITY,), writing_in(Area.IDENTITY, Area.PROTECTED), ("id",), former=True
    ),
    "protected_reader": Guard((Area.IDENTITY,), writing_in(Area.PROTECTED), _PERSON),
    "referral": Guard((Area.IDENTITY,), writing_in(Area.IDENTITY), _PERSON, hidden=("reason",)),
    "enrolment": Guard((Area.IDENTITY,), writing_in(Area.IDENTITY), _PERSON, former=True),
    "membership": Guard(
        (Area.IDENTITY,),
        (*writing_in(Area.IDENTITY), *approving(Area.PLACEMENTS)),
        _PERSON,
        former=True,
        place="arena_id",
        deputy=True,
    ),
    "schedule_step": Guard(
        (Area.IDENTITY,), (*writing_in(Area.IDENTITY), *_PROPOSES), _PERSON, former=True
    ),
    "schedule_day": Guard(
        (Area.IDENTITY,),
        (*writing_in(Area.IDENTITY), *_PROPOSES),
        parent=("step_id", "schedule_step"),
    ),
    "consent": Guard(
        (Area.CASE, Area.FOLLOW_UPS, Area.OBSERVATIONS, Area.CERTIFICATES),
        writing_in(Area.CASE),
        _PERSON,
        # What it is about may name a clinic; others need to know that it stands, and towards whom.
        hidden=("detail",),
    ),
    "case_note": Guard(
        (Area.CASE,), writing_in(Area.CASE), _PERSON, author=("author_id", Area.IDENTITY)
    ),
    "work_restriction": Guard((Area.ADAPTATIONS,), writing_in(Area.ADAPTATIONS), _PERSON),
    "qualification": Guard((Area.ADAPTATIONS,), writing_in(Area.ADAPTATIONS), _PERSON),
    "not_together": Guard((Area.IDENTITY,), writing_in(Area.IDENTITY), ("first_id", "second_id")),
    "observation": Guard((Area.OBSERVATIONS,), writing_in(Area.OBSERVATIONS), _PERSON),
    # The morning.
    "task_template": Guard((), _UNIT),
    "vehicle": Guard((), _UNIT),
    "task": Guard((Area.BRIEFING, *_CUSTOMERS), _TASKS, place="arena_id"),
    "task_vehicle": Guard((Area.BRIEFING, *_CUSTOMERS), _TASKS, parent=("task_id", "task")),
    "assignment": Guard(
        (Area.BRIEFING,), writing_in(Area.BRIEFING), _PERSON, former=True, task="task_id"
    ),
    "day_version": Guard((Area.BRIEFING,), writing_in(Area.BRIEFING), place="arena_id", kept=True),
    # From decision to document.
    "placement": Guard(
        (Area.PLACEMENTS, Area.ATTENDANCE, Area.BRIEFING, Area.IDENTITY),
        _PLACES,
        _PERSON,
        former=True,
        deputy=True,
    ),
    "placement_adaptation": Guard(
        (Area.PLACEMENTS, Area.ADAPTATIONS), (*writing_in(Area.ADAPTATIONS), *_PLACES), _PERSON
    ),
    "support_contact": Guard((Area.PLACEMENTS,), _PLACES, _PERSON),
    "approval_case": Guard(
        _CASES,
        (*_PROPOSES, *writing_in(*_CASES), *approving(*_CASES)),
        _PERSON,
        deputy=True,
        closed=cases_of_plans(),
        topic=(_PROPOSES_ERASING, "kind = 'gallring'"),
    ),
    "approval_message": Guard(
        _CASES,
        (*_PROPOSES, *writing_in(*_CASES), *approving(*_CASES)),
        parent=("case_id", "approval_case"),
        deputy=True,
        topic=(
            _PROPOSES_ERASING,
            "case_id IN (SELECT id FROM approval_case WHERE kind = 'gallring')",
        ),
    ),
    "deputy": Guard((), approving(Area.PLACEMENTS)),
    "follow_up": Guard((Area.FOLLOW_UPS,), writing_in(Area.FOLLOW_UPS), _PERSON),
    "development_area": Guard((Area.FOLLOW_UPS,), writing_in(Area.FOLLOW_UPS), _PERSON),
    "af_day": Guard((), writing_in(Area.FOLLOW_UPS)),
    # A time is taken whoever has it: no name stands here.
    "af_slot": Guard((Area.FOLLOW_UPS,), writing_in(Area.FOLLOW_UPS)),
    "subsidy_type": Guard((), _FIGURES),
    "subsidy_figure": Guard((), _FIGURES),
    "subsidy": Guard((Area.SUBSIDIES,), writing_in(Area.SUBSIDIES), _PERSON),
    "subsidy_claim": Guard((Area.SUBSIDIES,), writing_in(Area.SUBSIDIES), _PERSON),
    "resource_budget": Guard((Area.SUBSIDIES,), _FIGURES),
    "resource_cost": Guard((Area.SUBSIDIES,), writing_in(Area.SUBSIDIES), _PERSON),
    "final_document": Guard(
        (Area.FINAL_DOCUMENTS,),
        _DOCUMENTS,
        _PERSON,
        deputy=True,
        touched=("version",),
        papers=f"created_by_id = (SELECT ame.staff_id()) AND kind IN ({_texts(_AF_PAPERS)})",
    ),
    "document_section": Guard(
        (Area.FINAL_DOCUMENTS,), _DOCUMENTS, _PERSON, narrow=_supervisors_sections()
    ),
    "stored_file": Guard(
        (Area.FINAL_DOCUMENTS,),
        (*_DOCUMENTS, *writing_in(Area.UNIT)),
        _PERSON,
        narrow="document_id IS NULL",
        shown="document_id IS NULL AND participant_id IS NULL",
        kept=True,
        papers="document_id IN (SELECT ame.own_papers()) OR ame.absent('final_document', "
        "document_id)",
        closed=case_papers(),
    ),
    "text_draft": Guard(people=_PERSON, own="staff_id"),
    # Service to others.
    "customer": Guard(_CUSTOMERS, writing_in(*_CUSTOMERS), deputy=True),
    "customer_alias": Guard(_CUSTOMERS, writing_in(*_CUSTOMERS)),
    "distinct_customers": Guard(_CUSTOMERS, writing_in(*_CUSTOMERS)),
    "customer_order": Guard(
        (*_CUSTOMERS, Area.BRIEFING),
        (*writing_in(Area.ORDERS, Area.BRIEFING), *approving(Area.ORDERS)),
        deputy=True,
    ),
    "order_move": Guard(_CUSTOMERS, writing_in(Area.ORDERS, Area.BRIEFING)),
    "billing_basis": Guard((Area.ORDERS,), approving(Area.ORDERS), deputy=True, kept=True),
    "rollup": Guard(_CUSTOMERS, approving(Area.ORDERS), kept=True),
    "service_agreement": Guard(
        _CUSTOMERS, (*writing_in(Area.AGREEMENTS), *approving(Area.AGREEMENTS)), deputy=True
    ),
    "agreed_task": Guard((*_CUSTOMERS, Area.BRIEFING), writing_in(Area.AGREEMENTS)),
    "agreed_task_change": Guard(
        (*_CUSTOMERS, Area.BRIEFING), writing_in(Area.AGREEMENTS, Area.BRIEFING)
    ),
    "agreement_follow_up": Guard(_CUSTOMERS, writing_in(Area.AGREEMENTS)),
    # The unit itself.
    "arena": Guard((), _UNIT),
    "arena_form": Guard((), _UNIT),
    "unit_info": Guard(),
    "unit_setting": Guard((), _UNIT),
    "staff": Guard((), writing_in(Area.ADMINISTRATION)),
    "staff_role": Guard((), writing_in(Area.ADMINISTRATION)),
    "staff_arena": Guard((), writing_in(Area.ADMINISTRATION)),
    "import_batch": Guard((), writing_in(Area.IDENTITY, Area.ATTENDANCE, *_CUSTOMERS)),
    "import_mapping": Guard((), writing_in(Area.IDENTITY, Area.ATTENDANCE, *_CUSTOMERS)),
    "log_review": Guard((Area.LOG,), _REVIEW),
    "log_review_item": Guard((Area.LOG,), _REVIEW),
    # Gallring, and what participants ask about their data. Nobody is named in a gallring's rows.
    "erasure": Guard((Area.RETENTION,), _ERASES, deputy=True),
    "erasure_item": Guard((Area.RETENTION,), _ERASES),
    "erased_row": Guard((Area.RETENTION,)),
    "data_request": Guard((Area.DATA_PROTECTION,), writing_in(Area.DATA_PROTECTION), _PERSON),
    "processing_limit": Guard(
        (Area.IDENTITY,), writing_in(Area.DATA_PROTECTION), _PERSON, hidden=("reason",)
    ),
    # Work places side by side.
    "open_record": Guard(own="staff_id", shown="true"),
    "delivered_command": Guard(own="staff_id"),
    **PRESENCE_GUARDS,
    **WAY_GUARDS,
}
LOG_TABLES: Final = ("log_entry", "log_subject", "log_anchor", "log_head")
"""What the log is kept in: it is only added to, by everybody, and read by its own rule."""
CLOSED: Final = ("server_credential",)
"""What no login reaches in any way."""


DECISIONS: Final = (
    Decision(
        "placement",
        "state",
        (Area.PLACEMENTS,),
        ("godkänd", "avslag"),
        (("godkänd", "avslutad"), ("avslutad", "godkänd"), ("godkänd", "utkast")),
        "proposed_by_id",
        "decided_by_id",
        tuple(DECIDED),
    ),
    Decision(
        "approval_case",
        "state",
        _CASES,
        ("godkänd", "avslag"),
        proposer="proposed_by_id",
        signature="decided_by_id",
    ),
    Decision(
        "final_document",
        "state",
        (Area.FINAL_DOCUMENTS,),
        ("släppt",),
        (("släppt", "ersatt"), ("ersatt", "släppt")),
        signature="released_by_id",
    ),
    Decision(
        "erasure",
        "state",
        (Area.RETENTION,),
        ("godkänd", "avslag"),
        (("godkänd", "gallrad"),),
        "proposed_by_id",
        "decided_by_id",
    ),
    Decision(
        "service_agreement",
        "longer_approved_by_id",
        (Area.AGREEMENTS,),
        signature="longer_approved_by_id",
    ),
    Decision(
        "customer_order",
        "accepted_by_id",
        (Area.ORDERS,),
        signature="accepted_by_id",
        sealed=("accepted_at",),
    ),
    Decision(
        "customer_order",
        "charge_checked_by_id",
        (Area.AGREEMENTS,),
        signature="charge_checked_by_id",
        sealed=("charge_checked_at", "charge_conclusion"),
    ),
    Decision("billing_basis", "made_by_id", (Area.ORDERS,), signature="made_by_id"),
    Decision(
        "participant",
        "protection",
        (Area.PROTECTED,),
        tuple(value for value in Protection if value is not Protection.NONE),
        level=Level.WRITE,
    ),
)
"""Who may decide what; a row's other columns follow the rights to the table."""
