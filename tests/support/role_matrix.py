"""The unit's role matrix, copied cell by cell, and what the cells mean."""

from enum import StrEnum

from ame_desktop.domain.access import Role

ROLES = (
    Role.SUPERVISOR,
    Role.CONSULTANT,
    Role.STAR_COORDINATOR,
    Role.COORDINATOR,
    Role.ATTENDANCE_OFFICER,
    Role.UNIT_CHIEF,
    Role.ADMINISTRATOR,
)


class Line(StrEnum):
    """The lines of the matrix that the register's services answer to."""

    NAME = "Name, arena, today's task"
    ADAPTATIONS = "Work adaptations (lyft, allergi, körkort) as *consequences*"
    NOTES = "Health, social, economy, notes"
    PROTECTED = "Protected persons"
    LOG = "Access log"
    USERS = "Users, backup, keys"
    UNIT = "Arenas, catalogue, vehicles, states and texts"


MATRIX: dict[Line, tuple[str, ...]] = {
    Line.NAME: (
        "egna arenan R/W",
        "R/W",
        "R/W",
        "R",
        "R",
        "R/W",
        "–",
    ),
    Line.ADAPTATIONS: (
        "R",
        "R/W",
        "R/W",
        "R",
        "–",
        "R",
        "–",
    ),
    Line.NOTES: (
        "– (own observations W)",
        "egna R/W",
        "egna STAR R/W",
        "–",
        "–",
        "R with reason",
        "–",
    ),
    Line.PROTECTED: (
        "only if named",
        "only if named",
        "only if named",
        "only if named",
        "only if named",
        "names staff",
        "–",
    ),
    Line.LOG: (
        "own entries",
        "own cases",
        "own cases",
        "own entries",
        "own entries",
        "R, follow-up",
        "R technical, no names",
    ),
    Line.USERS: (
        "–",
        "–",
        "–",
        "–",
        "–",
        "recovery codes, approves gallring",
        "W",
    ),
    # The screen of settings belongs to those who run the unit and the program.
    Line.UNIT: ("–", "–", "–", "–", "–", "W", "W"),
}


class Case(StrEnum):
    """How a participant stands towards the one who acts."""

    OWN = "own arena and case"
    OTHER = "another arena and case"
    PROTECTED = "own, protected, not named"
    NAMED = "own, protected, named"


def cell(line: Line, role: Role) -> str:
    """What the matrix says of a role in a line."""
    return MATRIX[line][ROLES.index(role)]


def met(role: Role, case: Case) -> bool:
    """Whether the role knows of the participant at all."""
    if case is Case.PROTECTED:
        return False
    held = cell(Line.NAME, role)
    if held == "–":
        return False
    return case is not Case.OTHER or not held.startswith("egna")


def allowed(line: Line, role: Role, case: Case, letter: str) -> bool:
    """Whether the matrix gives a right (R or W) to a participant who stands like this."""
    held = cell(line, role)
    if not met(role, case) or held.startswith("–"):
        return False
    if held.startswith("egna") and case is Case.OTHER:
        return False
    return letter in held.replace("egna arenan ", "").replace("egna STAR ", "").split(" ")[-1] or (
        held == "R with reason" and letter == "R"
    )
