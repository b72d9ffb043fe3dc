"""R11: no editor of what others may change too is forgotten, and no act decides unseen.

Every public service that takes the version (or what was seen) of a row is in one of two lists: it
is called by an editor that merges, or it is an act that is refused when the row has changed.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

PACKAGE: Final = Path(__file__).parents[2] / "ame_desktop"
SEEN: Final = frozenset({"version", "kept_version"})
SEEN_ITSELF: Final = frozenset(
    {
        "approvals.deciding.approve_batch",
        "job_tracks.parts.store_anchor",
        "job_tracks.parts.store_competence",
        "job_tracks.parts.store_measure",
        "job_tracks.parts.store_recruiting",
        "placements.parts.store_adaptation",
        "placements.parts.store_contact",
        "placements.steps.set_placement_steps",
        "rule_switches.set_rule",
        "schedules.set_schedule",
        "settings.set_setting",
    }
)
"""Services that take what was seen in another way than by its version."""
MERGING: Final = ("row_editing", "TaskSaving", "Manuscript", "DaysKind")
"""What an editor's module uses, or is, when it merges."""
EDITORS: Final = {
    "adaptations.edit_qualification": "participants/row_edits",
    "adaptations.edit_restriction": "participants/row_edits",
    "af_days.change_day": "reminders/day_edit",
    "agreements.follow_ups.change_follow_up": "agreements/acts",
    "agreements.tasks.change_task": "agreements/acts",
    "agreements.writing.change": "agreements/acts",
    "approvals.deputies.change_deputy": "settings/deputies",
    "arenas.edit_arena": "arenas/page",
    "briefing_tasks.edit_task": "briefing/task_saving",
    "bus_cards.change_bus_card": "participants/way/bus_cards_section",
    "catalogue.save_template": "settings/unit_sections",
    "catalogue.save_vehicle": "settings/unit_sections",
    "certificates.change_certificate": "participants/way/certificates_section",
    "customers.change_customer": "customers/acts",
    "enrolments.confirm_month": "participants/closing_acts",
    "enrolments.set_statistics": "participants/closing_acts",
    "final_documents.writing.write_section": "final_documents/manuscript",
    "follow_ups.change": "participants/follow_ups_tab",
    "follow_ups.plan": "participants/follow_ups_tab",
    "groups.activities.edit_group": "arenas/groups_view",
    "groups.sessions.change_session": "arenas/sessions_view",
    "intake.next_steps.change_next": "../dialogs/intake_acts",
    "intake.steps.set_step": "../dialogs/intake_acts",
    "job_tracks.members.change_member": "job_tracks/part_acts",
    "job_tracks.parts.store_anchor": "job_tracks/part_acts",
    "job_tracks.parts.store_competence": "job_tracks/part_acts",
    "job_tracks.parts.store_measure": "job_tracks/part_acts",
    "job_tracks.parts.store_recruiting": "job_tracks/part_acts",
    "job_tracks.writing.change_track": "job_tracks/acts",
    "job_tracks.writing.set_intent": "job_tracks/acts",
    "job_tracks.writing.set_language": "job_tracks/acts",
    "leaves.writing.change_leave": "participants/way/leaves_section",
    "mapping.actions.change_action": "participants/way/mapping_step_acts",
    "mapping.sessions.change_session": "participants/way/mapping_step_acts",
    "mapping.writing.write_cross": "participants/way/mapping_acts",
    "mapping.writing.write_part": "participants/way/mapping_acts",
    "mapping.writing.write_summary": "participants/way/mapping_acts",
    "matching.ratings.change_rating": "participants/way/matching_acts",
    "matching.records.change_match": "participants/way/matching_acts",
    "memberships.change_membership": "participants/row_edits",
    "month_bases.keeping.hand_on": "attendance/bases_room",
    "notes.edit_note": "participants/note_acts",
    "observations.change": "participants/observations_tab",
    "orders.hours.correct_hours": "orders/hours_section",
    "orders.intake.change_order": "orders/writing",
    "participants.edit_participant": "participants/row_edits",
    "placements.drafts.change": "placements/acts",
    "placements.parts.store_adaptation": "placements/part_acts",
    "placements.parts.store_contact": "placements/part_acts",
    "placements.steps.set_placement_steps": "placements/part_acts",
    "plans.writing.change_plan": "participants/way/plan_acts",
    "protection.protect": "participants/row_edits",
    "referrals.edit_referral": "participants/row_edits",
    "rule_switches.set_rule": "settings/rule_switches",
    "schedules.set_schedule": "participants/row_edits",
    "settings.set_setting": "settings/unit_sections",
    "staff.edit_staff": "settings/unit_sections",
    "stand_ins.change_stand_in": "settings/stand_ins",
    "subsidies.budgets.set_budget": "subsidies/actions",
    "subsidies.claiming.claim": "subsidies/actions",
    "subsidies.granting.change": "subsidies/actions",
}
"""Services that store what stands in an editor, and where the editor is opened."""
DECIDING: Final = {
    "agreements.signing.end": "agreements/acts",
    "agreements.signing.sign": "agreements/acts",
    "customer_merging.merge": "customers/acts",
    "data_protection.requests.answer": "participants/data_tab",
    "final_documents.fixing.fix": "final_documents/document_acts",
    "final_documents.writing.read_by_person": "final_documents/document_acts",
    "log.reviewing.judge": "log/page",
    "mapping.signing.review": "participants/way/mapping_acts",
    "mapping.signing.sign": "participants/way/mapping_acts",
    "placements.moving.close": "placements/part_acts",
    "plans.breaking.break_plan": "participants/way/breaking_acts",
    "plans.breaking.correct": "participants/way/breaking_acts",
    "plans.breaking.extend": "participants/way/breaking_acts",
    "plans.breaking.lift": "participants/way/breaking_acts",
    "plans.signing.sign_plan": "participants/way/plan_acts",
    "subsidies.granting.end": "subsidies/actions",
    "subsidies.granting.extend": "subsidies/actions",
}
"""Services that a form leads to which decides about the row: what is typed stays, and is saved
again once the person has read what is new."""
ACTS: Final = frozenset(
    {
        "adaptations.remove_qualification",
        "adaptations.remove_restriction",
        "af_days.remove_day",
        "agreements.follow_ups.remove_follow_up",
        "agreements.signing.propose_longer",
        "agreements.tasks.remove_task",
        "agreements.writing.remove",
        "approvals.answering.answer",
        "approvals.answering.withdraw",
        "approvals.deciding.approve",
        "approvals.deciding.approve_batch",
        "approvals.deciding.ask",
        "approvals.deciding.refuse",
        "approvals.deputies.remove_deputy",
        "briefing_assign.move",
        "briefing_assign.unassign",
        "bus_cards.remove_bus_card",
        "certificates.remove_certificate",
        "consents.withdraw_consent",
        "customers.remove_customer",
        "data_protection.limits.lift",
        "data_protection.requests.withdraw",
        "final_documents.writing.discard",
        "final_documents.writing.rate",
        "final_documents.writing.send_to",
        "final_documents.writing.set_ready",
        "follow_ups.cancel",
        "groups.sessions.cancel_session",
        "groups.sessions.remove_session",
        "intake.assigning.assign",
        "intake.next_steps.complete_next",
        "intake.steps.clear_step",
        "intake.steps.do_step",
        "job_tracks.members.remove_member",
        "job_tracks.parts.move_measure_up",
        "job_tracks.parts.remove_anchor",
        "job_tracks.parts.remove_competence",
        "job_tracks.parts.remove_measure",
        "job_tracks.parts.remove_recruiting",
        "job_tracks.writing.remove_track",
        "job_tracks.writing.step_back",
        "job_tracks.writing.step_on",
        "leaves.writing.remove_leave",
        "mapping.actions.finish_action",
        "mapping.actions.remove_action",
        "mapping.sessions.remove_session",
        "mapping.sessions.set_held",
        "mapping.writing.discard",
        "matching.ratings.remove_rating",
        "matching.records.remove_match",
        "observations.remove",
        "orders.hours.drop_correction",
        "orders.moves.move_work",
        "orders.private.accept",
        "orders.private.conclude",
        "orders.private.propose",
        "orders.progress.set_status",
        "placements.drafts.remove",
        "placements.moving.propose",
        "placements.moving.withdraw",
        "placements.parts.remove_adaptation",
        "placements.parts.remove_contact",
        "plans.signing.send_plan",
        "plans.signing.withdraw_plan",
        "plans.writing.mark_row",
        "plans.writing.remove_plan",
        "referrals.set_af_steps",
        "retention.archive.export_archive",
        "retention.erasing.erase",
        "retention.proposing.discard",
        "retention.proposing.keep",
        "retention.proposing.propose",
        "retention.proposing.take_again",
        "stand_ins.end_stand_in",
        "subsidies.claiming.unclaim",
        "subsidies.granting.mark_applied",
        "subsidies.granting.remove",
    }
)
"""One key or one answer, with nothing typed that could be lost: refused where the row has changed,
and the screen shows what is new."""


def services() -> Iterator[str]:
    """Give every public service that takes what the person saw of a row."""
    root = PACKAGE / "services"
    for path in sorted(root.rglob("*.py")):
        room = ".".join(path.relative_to(root).with_suffix("").parts)
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                named = [each.arg for each in (*node.args.args, *node.args.kwonlyargs)]
                room_of_its_own = f"{room}.{node.name}" in SEEN_ITSELF
                if named[:1] == ["ctx"] and (SEEN & set(named) or room_of_its_own):
                    yield f"{room}.{node.name}"


def test_every_service_that_takes_a_version_is_known() -> None:
    known = {*EDITORS, *DECIDING, *ACTS}
    assert set(services()) == known
    assert len(known) == len(EDITORS) + len(DECIDING) + len(ACTS)


@pytest.mark.parametrize(("service", "place"), [*EDITORS.items(), *DECIDING.items()])
def test_what_an_editor_holds_is_merged_where_it_is_opened(service: str, place: str) -> None:
    text = (PACKAGE / "gui" / "features" / f"{place}.py").read_text(encoding="utf-8")
    name = service.rsplit(".", 1)[1]
    assert f"{name}(" in text or f"change={name}," in text
    assert any(word in text for word in MERGING)
    if service in DECIDING:
        assert "decides=True" in text or "RowEdit" in text


def test_no_editor_stores_a_row_with_a_version_past_the_mechanism() -> None:
    """An editor that is shown by itself is of something new, or of nothing that has a version."""
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and _calls(node, "edit_beside"):
                names = {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
                assert "version" not in names, f"{path.name}: {node.name}"


def _calls(node: ast.AST, name: str) -> bool:
    called = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
    return any(isinstance(func, ast.Name) and func.id == name for func in called)
