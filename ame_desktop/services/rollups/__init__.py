"""The compilation of agreements and orders, period by period. Source: RAG-45."""

from ame_desktop.services.rollups.fixing import fix
from ame_desktop.services.rollups.reading import current_key, periods, view

__all__ = ["current_key", "fix", "periods", "view"]
