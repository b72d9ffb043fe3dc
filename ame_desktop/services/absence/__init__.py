"""Absence: the ladder of steps, and the tray of certificates. Source: OSB-19, NAT-09, NAT-10."""

from ame_desktop.services.absence.reading import absence_board, absence_sheet
from ame_desktop.services.absence.reasons import give_reason
from ame_desktop.services.absence.steps import take_step

__all__ = ["absence_board", "absence_sheet", "give_reason", "take_step"]
