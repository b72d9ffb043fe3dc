"""Lists that leave the program: a registry, its rows, and the workbook they become."""

from ame_desktop.services.exports.lists import list_infos
from ame_desktop.services.exports.run import list_name, preview_list, print_list, save_list

__all__ = ["list_infos", "list_name", "preview_list", "print_list", "save_list"]
