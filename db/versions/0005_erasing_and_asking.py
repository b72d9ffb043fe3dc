"""Add gallring with its journal, what participants ask, and work places side by side."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_erased_row()
    _create_data_request()
    _create_delivered_command()
    _create_erasure()
    _create_open_record()
    _create_processing_limit()
    _create_erasure_item()
    # Last: which rooms a command touched, so that other work places read them again.
    topics = sa.Column("topics", sa.String(length=400), nullable=False, server_default="")
    op.add_column("log_entry", topics)


def _create_erased_row() -> None:
    op.create_table(
        "erased_row",
        sa.Column("table_name", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erased_row")),
        sa.UniqueConstraint("table_name", "row_id", name=op.f("uq_erased_row_table_name_row_id")),
    )


def _create_data_request() -> None:
    op.create_table(
        "data_request",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "registerutdrag",
                "rättelse",
                "begränsning",
                name="requestkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("received", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("wish", sa.String(length=2000), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "öppen",
                "bifallen",
                "delvis bifallen",
                "avslagen",
                name="requeststate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("answer", sa.String(length=2000), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by_id", sa.Uuid(), nullable=True),
        sa.Column("taken_by_id", sa.Uuid(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by_id"],
            ["staff.id"],
            name=op.f("fk_data_request_answered_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_data_request_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["taken_by_id"],
            ["staff.id"],
            name=op.f("fk_data_request_taken_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_request")),
    )
    op.create_index(
        op.f("ix_data_request_participant_id"), "data_request", ["participant_id"], unique=False
    )


def _create_delivered_command() -> None:
    op.create_table(
        "delivered_command",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("delivered_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_delivered_command_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivered_command")),
    )


def _create_erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column(
            "state",
            sa.Enum(
                "utkast",
                "väntar",
                "godkänd",
                "avslag",
                "gallrad",
                name="erasurestate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("proposed_by_id", sa.Uuid(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("archive_sha256", sa.String(length=64), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.Column("proof", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["staff.id"],
            name=op.f("fk_erasure_decided_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by_id"],
            ["staff.id"],
            name=op.f("fk_erasure_proposed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )


def _create_open_record() -> None:
    op.create_table(
        "open_record",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_open_record_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_record")),
        sa.UniqueConstraint("staff_id", "row_id", name=op.f("uq_open_record_staff_id_row_id")),
    )


def _create_processing_limit() -> None:
    op.create_table(
        "processing_limit",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["staff.id"],
            name=op.f("fk_processing_limit_decided_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_processing_limit_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_processing_limit")),
    )
    op.create_index(
        op.f("ix_processing_limit_participant_id"),
        "processing_limit",
        ["participant_id"],
        unique=False,
    )


def _create_erasure_item() -> None:
    op.create_table(
        "erasure_item",
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("last_note", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("kept_because", sa.String(length=400), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["erasure_id"],
            ["erasure.id"],
            name=op.f("fk_erasure_item_erasure_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_item")),
        sa.UniqueConstraint(
            "erasure_id", "participant_id", name=op.f("uq_erasure_item_erasure_id_participant_id")
        ),
    )
