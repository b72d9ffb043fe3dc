"""Chain the log, guard it against change, and add its anchors and monthly follow-up."""

import sqlalchemy as sa
from alembic import op

from ame_desktop.storage.log_chain import build
from ame_desktop.storage.log_guards import guard

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_log_anchor()
    _create_log_head()
    _create_log_review()
    _create_log_review_item()
    _extend_log_entry()
    _chain()


def _create_log_anchor() -> None:
    op.create_table(
        "log_anchor",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log_anchor")),
    )


def _create_log_head() -> None:
    op.create_table(
        "log_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_log_head_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_head")),
    )


def _create_log_review() -> None:
    op.create_table(
        "log_review",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(), nullable=False),
        sa.Column("drawn_by_id", sa.Uuid(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("closed_by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["closed_by_id"],
            ["staff.id"],
            name=op.f("fk_log_review_closed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["drawn_by_id"],
            ["staff.id"],
            name=op.f("fk_log_review_drawn_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_review")),
        sa.UniqueConstraint("month", name=op.f("uq_log_review_month")),
    )


def _create_log_review_item() -> None:
    op.create_table(
        "log_review_item",
        sa.Column("review_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("why", sa.JSON(), nullable=False),
        sa.Column(
            "verdict",
            sa.Enum("befogad", "fråga", "utred", name="verdict", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("judged_at", sa.DateTime(), nullable=True),
        sa.Column("judged_by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [target],
                name=op.f(f"fk_log_review_item_{column}"),
                initially="DEFERRED",
                deferrable=True,
            )
            for column, target in (
                ("judged_by_id", "staff.id"),
                ("review_id", "log_review.id"),
                ("seq", "log_entry.seq"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_review_item")),
        sa.UniqueConstraint("review_id", "seq", name=op.f("uq_log_review_item_review_id_seq")),
    )


def _extend_log_entry() -> None:
    # Added one by one, since a table made anew would copy a log of many years.
    for column in (
        sa.Column("number", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("salt", sa.String(length=32), nullable=False, server_default=""),
        sa.Column("content_sha256", sa.String(length=64), nullable=False, server_default=""),
        sa.Column("sha256", sa.String(length=64), nullable=False, server_default=""),
        sa.Column("erased_by", sa.BigInteger(), nullable=True),
    ):
        op.add_column("log_entry", column)


def _chain() -> None:
    """Seal the lines that are there, and let none of them be changed from now on."""
    build(op.get_bind())
    op.create_index(op.f("ix_log_entry_number"), "log_entry", ["number"], unique=True)
    guard(op.get_bind())
