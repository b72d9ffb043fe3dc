"""The chief's basket: other rooms put cases into it with :func:`open_case`."""

from ame_desktop.services.approvals.opening import open_case, take_part

__all__ = ["open_case", "take_part"]
