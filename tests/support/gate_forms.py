"""What a call that is only to be let in or refused is given: things of people, and empty forms."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.domain.order_intake import OrderDraft
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.attendance_export import ExportWish
from ame_desktop.services.rollups.saving import RollupFile
from tests.support.asked_services import DAY, FIRST

OF_PERSON = {
    "participant_id": "participant",
    "placement_id": "placement",
    "document_id": "final_document",
    "section_id": "document_section",
    "case_id": "approval_case",
    "follow_up_id": "follow_up",
    "subsidy_id": "subsidy",
    "claim_id": "subsidy_claim",
    "qualification_id": "qualification",
    "restriction_id": "work_restriction",
    "consent_id": "consent",
    "note_id": "case_note",
    "membership_id": "membership",
    "referral_id": "referral",
    "enrolment_id": "enrolment",
    "mark_id": "intake_mark",
    "next_step_id": "next_step",
    "member_id": "track_participant",
    "observation_id": "observation",
    "absence_id": "announced_absence",
    "assignment_id": "assignment",
    "adaptation_id": "placement_adaptation",
    "contact_id": "support_contact",
    "slot_id": "af_slot",
    "first": "participant",
    "pair_id": "not_together",
}
"""What leads to one person, and where it stands."""
OF_UNIT = {
    "agreement_id": "service_agreement",
    "agreed_task_id": "agreed_task",
    "order_id": "customer_order",
    "customer_id": "customer",
    "basis_id": "billing_basis",
    "af_day_id": "af_day",
    "template_id": "task_template",
    "staff_id": "staff",
    "type_id": "subsidy_type",
    "track_id": "job_track",
}


WRITTEN_OF_PERSON = (
    "AssignDraft",
    "ClaimDraft",
    "FollowUpDraft",
    "MemberDraft",
    "PlacementDraft",
    "SubsidyDraft",
)
"""Forms that say whom they are about."""
PLAIN = {
    "day": DAY,
    "first": FIRST,
    "last": DAY,
    "month": FIRST,
    "version": 99,
    "reason": "Tillsyn",
    "text": "a",
    "key": "2026T2",
}


class LetInError(Exception):
    """The call got so far that only its own work was left."""


class Unread:
    """Stands for what a person would have written: looking at it is to have been let in."""

    def __init__(self, **known: Any) -> None:
        vars(self).update(known)

    def __getattr__(self, name: str) -> Any:
        raise LetInError


WRITTEN: dict[str, Callable[[], Any]] = {
    "ExportWish": lambda: ExportWish(FIRST, DAY),
    "ImportKind": lambda: ImportKind.ORDERS,
    "ImportPlan": lambda: Unread(kind=ImportKind.ORDERS),
    "ListWish": lambda: ListWish("bestallningar", FIRST, DAY),
    "LogFilter": LogFilter,
    "NoteDraft": lambda: NoteDraft(NoteType.VISIT, "Samtal"),
    "OrderDraft": lambda: OrderDraft("Biblioteket", "Flytta hyllor", datetime(2026, 11, 23, 8)),
    "RollupFile": lambda: RollupFile.PDF,
    "SettingName": lambda: SettingName.SICK_NOTE_DAYS,
}
"""Forms that are looked at before the right is."""


OF_CUSTOMERS = ".services.agreements"
"""Whose follow-ups are those of an agreement."""
