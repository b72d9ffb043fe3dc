"""The views of the attendance page that are no span of days, in their order."""

from typing import TYPE_CHECKING

from ame_desktop.gui.features.attendance.absence_room import AbsenceRoom
from ame_desktop.gui.features.attendance.bases_room import BasesRoom
from ame_desktop.gui.features.attendance.correction_room import CorrectionRoom
from ame_desktop.gui.features.attendance.page_rooms import Room
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.features.attendance.page import AttendancePage


def room_views(page: "AttendancePage", ctx: Context) -> dict[View, Room]:
    """Return the views with what each shows; a view is offered where the roles reach it."""
    corrections = CorrectionRoom(page, ctx, page.reasons, page.persons)
    page.exporting.rooms[View.CORRECTIONS] = corrections.export
    return {
        View.ABSENCE: AbsenceRoom(page, ctx),
        View.CORRECTIONS: corrections,
        View.BASES: BasesRoom(page, ctx),
    }
