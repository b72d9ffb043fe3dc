"""A schema upgrade that only the tests know: it rebuilds a table with rows in it, and fills it.

Started as ``python -m tests.support.next_revision SCRIPTS``, it reads lines of a point and an
address, and for each starts a process that upgrades the unit there and is killed at that point:
before the statement of that number, or at the commit where there are no more. With
``--to REVISION`` the program's own migrations are followed to that revision instead.
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from sqlalchemy import Engine, event

from ame_desktop.storage import migrate
from ame_desktop.storage.engine import open_file, open_server
from tests.support.units import KEY

NEXT = "9001"
SCRIPT = '''
"""Rebuild the participants with a new column, and add a table that is filled from them."""

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("participant") as table:
        table.add_column(sa.Column("test_note", sa.String(20), nullable=False, server_default="x"))
        table.alter_column("alias", type_=sa.String(99), existing_type=sa.String(60))
    op.create_table("test_copy", sa.Column("name", sa.String(200)), sa.Column("part", sa.Integer))
    for part in range(20):
        op.execute(f"INSERT INTO test_copy SELECT given_name, {{part}} FROM participant")
    op.execute("UPDATE participant SET test_note = 'upgraded'")
    op.create_index("ix_test_copy_name", "test_copy", ["name"])
'''


def write_scripts(folder: Path) -> Path:
    """Copy the program's migrations and put one more after them."""
    scripts = folder / "db"
    shutil.copytree(migrate.migrations(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    script = SCRIPT.format(head=migrate.HEAD).strip() + "\n"
    (scripts / "versions" / "9001_test.py").write_text(script, encoding="utf-8")
    return scripts


def use_scripts(scripts: Path) -> None:
    """Let this process know the next revision as its newest."""
    migrate.migrations = lambda: scripts
    migrate.HEAD = NEXT


def open_any(address: str) -> Engine:
    """Open a unit's tables, in a file or on a server."""
    return open_server(address) if "://" in address else open_file(Path(address), KEY)


def upgrade_until(address: str, point: int, to: str) -> None:
    """Upgrade, and be killed before the statement of this number, or at the commit."""
    engine = open_any(address)
    seen = 0

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == point:
            die()

    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", lambda _: die())
    migrate.upgrade(engine, to)


def main(arguments: list[str]) -> None:
    """Start one process after the other; each has all that it needs already imported."""
    import alembic.command

    assert alembic.command
    to = NEXT
    if arguments[0] == "--to":
        to = arguments[1]
    else:
        use_scripts(Path(arguments[0]))
    for line in sys.stdin:
        point, address = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if child == 0:
            try:
                upgrade_until(address, int(point), to)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
