"""Add the qualifications that tasks, the catalogue's tasks and agreements' tasks ask for."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("agreed_task", "task", "task_template"):
        with op.batch_alter_table(name) as table:
            table.add_column(
                sa.Column("qualifications", sa.JSON(), nullable=False, server_default="[]")
            )
