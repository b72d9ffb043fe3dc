"""What a unit's roles on a server are called, and how names and texts are quoted in SQL."""

from dataclasses import dataclass

from ame_desktop.domain.access import Role
from ame_desktop.storage.errors import StorageError

LONGEST_NAME = 63
"""Bytes that PostgreSQL keeps of a name; it cuts the rest off without a word."""


@dataclass(frozen=True)
class ServerNames:
    """The names of a unit's roles; a server's roles are shared by its databases.

    Args:
        prefix: what they begin with: the database's name.
    """

    prefix: str

    @property
    def owner(self) -> str:
        """Who owns the tables; nobody logs in as that."""
        return f"{self.prefix}_agare"

    @property
    def staff(self) -> str:
        """The group of all staff."""
        return f"{self.prefix}_personal"

    def group(self, role: Role) -> str:
        """Return the group of those who hold a role."""
        return f"{self.prefix}_{role.value}"

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups, the one of all staff first."""
        return (self.staff, *(self.group(role) for role in Role))

    def check(self) -> None:
        """Refuse a database whose name leaves no room for the roles' names.

        Raises:
            StorageError: the name is too long.
        """
        if max(len(name.encode()) for name in (*self.groups, self.owner)) > LONGEST_NAME:
            raise StorageError("Databasens namn är för långt. Ge databasen ett namn på högst 40.")


def quoted(name: str) -> str:
    """Return a name as SQL takes it literally."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """Return a text as SQL takes it literally."""
    return "'" + value.replace("'", "''") + "'"


def texts(values: tuple[str, ...]) -> str:
    """Return texts as a list in SQL; an empty one holds nothing that anything equals."""
    return ", ".join(text(value) for value in values) or "NULL"
