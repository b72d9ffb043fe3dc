"""The compilation of agreements and orders, period by period. Source: RAG-45."""

from ame_desktop.services.rollups.fixing import AlreadyFixedError, fix
from ame_desktop.services.rollups.reading import current_key, periods, view
from ame_desktop.services.rollups.saving import RollupFile, file_name_of, save, save_all

__all__ = [
    "AlreadyFixedError",
    "RollupFile",
    "current_key",
    "file_name_of",
    "fix",
    "periods",
    "save",
    "save_all",
    "view",
]
