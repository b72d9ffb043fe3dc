"""Jobbspår: an employer's needs, the way there, who takes part and what came of it.

Source: JSP-01 to JSP-15.
"""

from ame_desktop.services.job_tracks.members import add_member, change_member, remove_member
from ame_desktop.services.job_tracks.papers import (
    TrackPaper,
    save_track_pdf,
    track_paper_name,
    track_pdf,
)
from ame_desktop.services.job_tracks.parts import (
    move_measure_up,
    remove_anchor,
    remove_competence,
    remove_measure,
    remove_recruiting,
    store_anchor,
    store_competence,
    store_measure,
    store_recruiting,
)
from ame_desktop.services.job_tracks.reading import (
    members,
    track,
    track_choices,
    tracks,
)
from ame_desktop.services.job_tracks.writing import (
    add_track,
    change_track,
    copy_track,
    remove_track,
    set_intent,
    set_language,
    step_back,
    step_on,
)

__all__ = [
    "TrackPaper",
    "add_member",
    "add_track",
    "change_member",
    "change_track",
    "copy_track",
    "members",
    "move_measure_up",
    "remove_anchor",
    "remove_competence",
    "remove_measure",
    "remove_member",
    "remove_recruiting",
    "remove_track",
    "save_track_pdf",
    "set_intent",
    "set_language",
    "step_back",
    "step_on",
    "store_anchor",
    "store_competence",
    "store_measure",
    "store_recruiting",
    "track",
    "track_choices",
    "track_paper_name",
    "track_pdf",
    "tracks",
]
