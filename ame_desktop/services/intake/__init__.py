"""The way in: referrals given to somebody, met, told and asked, until the first mapping is booked.

Source: OSB-21 to OSB-28, TRE-03, TRE-09, TRE-11, TRE-38
"""

from ame_desktop.services.intake.assigning import assign
from ame_desktop.services.intake.next_steps import add_next, change_next, complete_next
from ame_desktop.services.intake.papers import IntakePaper, paper_name, paper_pdf, save_paper
from ame_desktop.services.intake.reading import intake_board, intake_file
from ame_desktop.services.intake.receiving import EnrolDraft, enrol, receive, receive_again
from ame_desktop.services.intake.steps import clear_step, do_step, finish, reopen, set_step

__all__ = [
    "EnrolDraft",
    "IntakePaper",
    "add_next",
    "assign",
    "change_next",
    "clear_step",
    "complete_next",
    "do_step",
    "enrol",
    "finish",
    "intake_board",
    "intake_file",
    "paper_name",
    "paper_pdf",
    "receive",
    "receive_again",
    "reopen",
    "save_paper",
    "set_step",
]
