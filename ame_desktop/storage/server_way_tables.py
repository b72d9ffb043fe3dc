"""What each role may do with the tables of the way to work on a shared server, as data.

Source: RAG-33, OSB-29.
"""

from typing import Final

from ame_desktop.domain.access import Area, Level
from ame_desktop.storage.server_rights import Guard, Need, Ways, writing_in

_PERSON = ("participant_id",)
# The chief gives a case to somebody, which is the first step of the way in.
_GIVEN: Ways = (*writing_in(Area.PLANNING), (Need(Area.PLANNING, Level.APPROVE),))
_HEALTH = Guard((Area.CASE,), writing_in(Area.CASE), _PERSON)
_PLANNED = Guard((Area.PLANNING,), writing_in(Area.PLANNING), _PERSON)
_TRACK = Guard((Area.JOB_TRACKS,), writing_in(Area.JOB_TRACKS))
_GROUP = Guard((), writing_in(Area.UNIT, Area.BRIEFING))

WAY_GUARDS: Final[dict[str, Guard]] = {
    "intake_mark": Guard((Area.PLANNING,), _GIVEN, _PERSON),
    # Who is named for a step is reminded of it, whosever the case is.
    "next_step": Guard(
        (Area.PLANNING,),
        writing_in(Area.PLANNING),
        _PERSON,
        shown="owner_staff_id = (SELECT ame.staff_id())",
    ),
    "progress_mark": _PLANNED,
    "staff_training": Guard((), writing_in(Area.ADMINISTRATION, Area.UNIT)),
    # Texts about health: the case's owner, and the chief.
    "mapping": _HEALTH,
    "mapping_part": _HEALTH,
    "motivation_part": _HEALTH,
    "mapping_session": _HEALTH,
    "mapping_action": _HEALTH,
    "matching": _PLANNED,
    "competence_item": _PLANNED,
    "plan": _PLANNED,
    "plan_section": _PLANNED,
    "plan_row": _PLANNED,
    "plan_signer": _PLANNED,
    "long_leave": _PLANNED,
    "bus_card": _PLANNED,
    "certificate": Guard((Area.CERTIFICATES,), writing_in(Area.CERTIFICATES), _PERSON),
    "joint_meeting": _HEALTH,
    "note_paper": _HEALTH,
    "group_activity": _GROUP,
    "group_session": _GROUP,
    "job_track": _TRACK,
    "track_competence": _TRACK,
    "track_measure": _TRACK,
    "track_anchor": _TRACK,
    "track_recruiting": _TRACK,
    "customer_contact": _TRACK,
    "track_participant": Guard((Area.JOB_TRACKS,), writing_in(Area.JOB_TRACKS), _PERSON),
}
