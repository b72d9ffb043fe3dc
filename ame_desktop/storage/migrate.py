"""Making a unit's tables, and bringing an older unit's tables up to date."""

from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from ame_desktop.paths import migrations
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.errors import DamagedError, NewerFileError
from ame_desktop.storage.queries.unit import name_and_kind

HEAD = "0008"
"""The newest revision; kept here so that a start need not read the migrations."""


def revision(engine: Engine) -> str | None:
    """Return the revision of a unit's tables, or ``None`` where there are none."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def unit_on_server(engine: Engine) -> bool:
    """Whether a server's database has a unit; tables alone were left by a making cut short."""
    if revision(engine) is None:
        return False
    with engine.connect() as connection:
        return name_and_kind(connection) is not None


def needs_upgrade(engine: Engine) -> bool:
    """Whether the unit's tables are older than the program.

    Raises:
        NewerFileError: they are newer.
        DamagedError: there are no tables.
    """
    found = revision(engine)
    if found == HEAD:
        return False
    if found is None:
        raise DamagedError("Filen har inga uppgifter. Återställ en säkerhetskopia.")
    if found not in _known():
        raise NewerFileError(
            "Enheten är sparad med ett nyare program. Installera det nyare programmet."
        )
    return True


def upgrade(engine: Engine, to: str | None = None) -> None:
    """Bring the tables to a revision, or to the newest: each step is one transaction, or nothing.

    On SQLite the foreign keys rest during a step, since a table is rebuilt by making a new one;
    they are checked before the step is stored.
    """
    from alembic import command

    with engine.connect().execution_options(**{WRITES: True}) as connection:
        sqlite = engine.dialect.name == "sqlite"
        if sqlite:
            _foreign_keys(connection, on=False)
        try:
            with connection.begin():
                command.upgrade(_config(connection), to or HEAD)
                if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise DamagedError("Uppdateringen lämnade lösa uppgifter och ångrades.")
        finally:
            if sqlite:
                _foreign_keys(connection, on=True)


def _foreign_keys(connection: Connection, *, on: bool) -> None:
    # The pragma does nothing inside a transaction, so it goes past SQLAlchemy's own begin.
    driver: Any = connection.connection.dbapi_connection
    driver.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def _config(connection: Connection | None) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations()))
    config.attributes["connection"] = connection
    return config


def _known() -> set[str]:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config(None))
    return {script.revision for script in scripts.walk_revisions()}
