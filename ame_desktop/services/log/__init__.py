"""The log: reading it, checking its chain, and the monthly follow-up."""

from ame_desktop.services.log.chain import (
    anchor_text,
    check_chain,
    head_text,
    may_check,
    save_anchor,
)
from ame_desktop.services.log.minutes import minutes, minutes_name, save_minutes
from ame_desktop.services.log.reading import (
    follows_cases,
    log_page,
    readers_of,
    sees_everything,
)
from ame_desktop.services.log.reviewing import (
    close_review,
    draw_review,
    judge,
    review,
    reviewed_months,
)

__all__ = [
    "anchor_text",
    "check_chain",
    "close_review",
    "draw_review",
    "follows_cases",
    "head_text",
    "judge",
    "log_page",
    "may_check",
    "minutes",
    "minutes_name",
    "readers_of",
    "review",
    "reviewed_months",
    "save_anchor",
    "save_minutes",
    "sees_everything",
]
