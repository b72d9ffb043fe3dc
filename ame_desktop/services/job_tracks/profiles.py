"""Ready profiles of occupations, to start from and adapt. Source: JSP-05."""

import csv
from functools import cache

from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.job_track_rows import CompetenceDraft, OccupationProfile
from ame_desktop.paths import resource

_YES = "ja"


@cache
def profiles() -> tuple[OccupationProfile, ...]:
    """Return the profiles of the reference file, in its order."""
    names: dict[str, str] = {}
    found: dict[str, list[CompetenceDraft]] = {}
    path = resource("reference") / "occupations.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            names[line["code"]] = line["occupation"]
            competence = CompetenceDraft(
                line["competence"], line["demanded"] == _YES, line["level"]
            )
            found.setdefault(line["code"], []).append(competence)
    return tuple(OccupationProfile(key, names[key], tuple(rows)) for key, rows in found.items())


def profile(key: str) -> OccupationProfile:
    """Return a profile by its word.

    Raises:
        NotFoundError: there is no such profile.
    """
    for found in profiles():
        if found.key == key:
            return found
    raise NotFoundError("Yrkesprofilen finns inte. Välj en i listan.", field="profile")
