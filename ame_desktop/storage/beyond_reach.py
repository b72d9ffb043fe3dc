"""Questions whose answers depend on those out of a login's reach, which the server then answers.

A number must be new to the whole unit, whoever gives it; nothing else is told of whose it is.
"""

from typing import Any, Final

from sqlalchemy import Connection, func, select

OWN_LOGIN: Final = "own_login"
"""The execution option of whatever is reached with a login that sees its own part."""


def sees_a_part(connection: Connection) -> bool:
    """Whether the server holds what is out of the person's reach back."""
    return bool(connection.get_execution_options().get(OWN_LOGIN))


def latest_reserve(connection: Connection, beginning: str) -> str | None:
    """Return the highest reservnummer of the whole unit that begins like this."""
    found: str | None = _answer(connection, func.ame.latest_reserve(beginning))
    return found


def latest_document(connection: Connection, beginning: str) -> str | None:
    """Return the highest document number of the whole unit that begins like this."""
    found: str | None = _answer(connection, func.ame.latest_document(beginning))
    return found


def number_taken(connection: Connection, number: str) -> bool:
    """Whether anybody in the whole unit has the number, where the server keeps some from view."""
    return sees_a_part(connection) and bool(_answer(connection, func.ame.number_taken(number)))


def _answer(connection: Connection, question: Any) -> Any:
    return connection.execute(select(question)).scalar()
