"""What *Inställningar* can be asked to show by another page or the search."""

from dataclasses import dataclass

from ame_desktop.domain.setting_names import SettingName


@dataclass(frozen=True)
class SettingPlace:
    """One of the unit's settings, and the part of the page that it stands in."""

    section: str
    name: SettingName
