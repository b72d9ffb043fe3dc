"""What single services are asked with, where their arguments do not follow from the names."""

from datetime import date
from typing import TYPE_CHECKING, Any

from ame_desktop.domain.groups import GroupKind
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.attendance_export import ExportWish
from ame_desktop.services.intake.papers import IntakePaper
from ame_desktop.services.job_tracks import TrackPaper

if TYPE_CHECKING:
    from tests.support.asked_services import Asked

DAY = date(2026, 11, 23)
BEFORE = date(2026, 11, 19)
FIRST = date(2026, 10, 1)


def special(asked: "Asked") -> dict[str, list[dict[str, Any]]]:
    """Return by service what it is asked with."""
    return {
        "exports.run.preview_list": [{"wish": wish, "most": 1000} for wish in asked.lists()],
        "exports.run.save_list": [
            {"wish": wish, "path": asked.folder / f"lista{place}.xlsx"}
            for place, wish in enumerate(asked.lists())
            if wish.with_names
        ],
        "exports.run.print_list": [
            {"wish": wish, "target": asked.folder / f"lista{place}.pdf"}
            for place, wish in enumerate(asked.lists())
            if wish.with_names
        ],
        **{
            f"job_tracks.papers.{name}": [
                {"track_id": key, "paper": paper, **where}
                for key in asked.values("track_id")
                for paper in TrackPaper
            ]
            for name, where in (
                ("track_pdf", {}),
                ("save_track_pdf", {"target": asked.folder / "papper"}),
            )
        },
        "job_tracks.papers.track_paper_name": [{"paper": paper} for paper in TrackPaper],
        "repairs.preview_repair": [{"kind": kind} for kind in FaultKind],
        "repairs.fault_places": [{"kind": kind} for kind in FaultKind],
        "settings.number_setting": [{"name": SettingName.LOG_RANDOM_LINES}],
        "exports.run.list_name": [{"wish": wish} for wish in asked.lists()],
        "attendance_export.attendance_export": [{"wish": wish} for wish in _spans()],
        "attendance_export.save_attendance_export": [
            {"wish": wish, "target": asked.folder / "narvaro.xlsx"} for wish in _spans()
        ],
        "intake.papers.save_paper": [
            {"participant_id": key, "paper": paper, "target": asked.folder / "intag.pdf"}
            for key in asked.values("participant_id")
            for paper in IntakePaper
        ],
        "intake.papers.paper_name": [
            {"participant_id": key, "paper": IntakePaper.CONSENT}
            for key in asked.values("participant_id")
        ],
        "notes.note_hint": [
            {"draft": NoteDraft(kind, "Brev", "Hej hej hej.")}
            for kind in (NoteType.EMAIL, NoteType.VISIT)
        ],
        "groups.activities.proposal": [{"kind": kind} for kind in GroupKind],
        "reminders.why": [{"kind": kind} for kind in TodoKind],
        "briefing.find_people": [
            {"day": day, "arena_id": arena, "text": text}
            for day in (DAY, BEFORE)
            for arena in asked.values("arena_id")
            for text in ("", "Xer", "Nattviols", "Ljung", "Exempel")
        ],
    }


def _spans() -> list[ExportWish]:
    return [
        ExportWish(FIRST, DAY, with_names=names, purpose="uppföljning" if names else "")
        for names in (False, True)
    ]
