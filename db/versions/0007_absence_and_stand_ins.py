"""Add closed days, steps after an absence, months handed to others, and stand-ins."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_absence_step()
    _create_closed_day()
    _create_month_basis()
    _create_stand_in()
    _extend_arena()
    _extend_task()
    _extend_task_template()


def _create_absence_step() -> None:
    op.create_table(
        "absence_step",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "ringt",
                "ärendeägaren underrättad",
                "avvikelse till AF",
                "påmind om sjukanmälan till AF",
                name="absencestepkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_absence_step_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_absence_step_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence_step")),
        sa.UniqueConstraint(
            "participant_id", "day", "kind", name=op.f("uq_absence_step_participant_id_day_kind")
        ),
    )


def _create_closed_day() -> None:
    op.create_table(
        "closed_day",
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_closed_day_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_closed_day_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_day")),
        sa.UniqueConstraint("arena_id", "day", name=op.f("uq_closed_day_arena_id_day")),
    )


def _create_month_basis() -> None:
    op.create_table(
        "month_basis",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "receiver",
            sa.Enum(
                "Arbetsförmedlingen",
                "Försäkringskassan",
                "IFO",
                name="basisreceiver",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("figures", sa.String(length=64), nullable=False),
        sa.Column("made_by_id", sa.Uuid(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("ground", sa.String(length=200), nullable=False),
        sa.Column("test", sa.Text(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.Column("handed_to", sa.String(length=200), nullable=False),
        sa.Column("receipt", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by_id"],
            ["staff.id"],
            name=op.f("fk_month_basis_made_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_month_basis_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_basis")),
        sa.UniqueConstraint(
            "participant_id",
            "receiver",
            "month",
            "edition",
            name=op.f("uq_month_basis_participant_id_receiver_month_edition"),
        ),
    )


def _create_stand_in() -> None:
    op.create_table(
        "stand_in",
        sa.Column("away_id", sa.Uuid(), nullable=False),
        sa.Column("stand_in_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("named_by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["away_id"],
            ["staff.id"],
            name=op.f("fk_stand_in_away_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["named_by_id"],
            ["staff.id"],
            name=op.f("fk_stand_in_named_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stand_in_id"],
            ["staff.id"],
            name=op.f("fk_stand_in_stand_in_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stand_in")),
    )
    op.create_index(op.f("ix_stand_in_start"), "stand_in", ["start"], unique=False)


def _extend_arena() -> None:
    with op.batch_alter_table("arena") as table:
        table.add_column(
            sa.Column("self_check_in", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def _extend_task() -> None:
    with op.batch_alter_table("task") as table:
        table.add_column(
            sa.Column("bring", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("wearing", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def _extend_task_template() -> None:
    with op.batch_alter_table("task_template") as table:
        table.add_column(
            sa.Column("bring", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("wearing", sa.Boolean(), nullable=False, server_default=sa.false())
        )
