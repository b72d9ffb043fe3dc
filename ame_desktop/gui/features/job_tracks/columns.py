"""The columns of the list of jobbspår, and of who takes part in one."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.job_track_rows import MemberRow, TrackRow
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

ROOMY_ONLY: Final = frozenset({"occupation", "jobs", "start", "responsible"})
"""Columns that give way to an editor on a narrow window."""
_TONES: Final = {
    TrackState.PLANNING: Tone.ANNOUNCED,
    TrackState.AGREED: Tone.INFO,
    TrackState.RECRUITING: Tone.WARNING,
    TrackState.RUNNING: Tone.DONE,
}
_ORDER: Final = tuple(TrackState)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight


def track_columns(theme: Theme) -> list[Column[TrackRow]]:
    """Return state, name, employer, occupation, jobs, people, first day and who answers for it."""

    def background(row: TrackRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return theme.background(tone) if tone is not None else None

    def foreground(row: TrackRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return theme.foreground(tone) if tone is not None else None

    return [
        Column(
            "state",
            "Läge",
            lambda row: row.state.title_text,
            sort=lambda row: _ORDER.index(row.state),
            background=background,
            foreground=foreground,
            width=140,
        ),
        Column("title", "Jobbspår", lambda row: row.title, tooltip=lambda r: r.title, width=0),
        Column(
            "employer",
            "Arbetsgivare",
            lambda row: row.employer,
            tooltip=lambda row: row.employer,
            width=180,
        ),
        Column("occupation", "Yrke", lambda row: row.draft.occupation, width=140),
        Column(
            "jobs",
            "Jobb",
            lambda row: "" if row.draft.jobs is None else str(row.draft.jobs),
            sort=lambda row: row.draft.jobs,
            align=_RIGHT,
            width=64,
            searched=False,
        ),
        Column(
            "employed",
            "Anställda",
            lambda row: f"{row.employed} av {row.members}" if row.members else "",
            sort=lambda row: row.employed,
            tooltip=lambda row: f"{row.employed} anställda av {row.members} deltagare",
            align=_RIGHT,
            width=104,
            searched=False,
        ),
        Column(
            "start",
            "Börjar",
            lambda row: day_text(row.draft.start),
            sort=lambda row: row.draft.start or date.max,
            width=104,
            searched=False,
        ),
        Column("responsible", "Ansvarig", lambda row: row.responsible, width=140),
    ]


def member_columns() -> list[Column[MemberRow]]:
    """Return name, period, language level and outcome."""
    return [
        Column("name", "Namn", lambda row: row.name.listed, width=220),
        Column("start", "Från", lambda row: day_text(row.draft.start), width=104),
        Column("end", "Till och med", lambda row: day_text(row.draft.end), width=116),
        Column("level", "Språknivå", lambda row: row.draft.level, width=104),
        Column(
            "outcome",
            "Utfall",
            lambda row: row.outcome_text,
            tooltip=lambda row: row.outcome_text,
            width=0,
        ),
    ]


def day_text(day: date | None) -> str:
    """Return the day as a date, or nothing."""
    return day.isoformat() if day is not None else ""


def summary_text(rows: tuple[TrackRow, ...]) -> str:
    """Return how many tracks go on and how many jobs they are about."""
    live = [row for row in rows if row.state is not TrackState.ENDED]
    jobs = sum(row.draft.jobs or 0 for row in live)
    told = "1 jobbspår" if len(live) == 1 else f"{len(live)} jobbspår"
    return f"{told} som inte är avslutade, med {jobs} jobb."
