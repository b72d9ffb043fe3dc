"""Long leaves of a person, and what the chief decides about them. Source: TRE-50 to TRE-60."""

from ame_desktop.services.leaves.deciding import request_drug_test
from ame_desktop.services.leaves.writing import add_leave, change_leave, leaves_of, remove_leave

__all__ = ["add_leave", "change_leave", "leaves_of", "remove_leave", "request_drug_test"]
