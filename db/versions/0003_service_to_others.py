"""Add agreements, what comes back, private orders, their charge and fixed compilations."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_customer_alias()
    _create_distinct_customers()
    _create_rollup()
    _create_service_agreement()
    _create_agreed_task()
    _create_agreement_follow_up()
    _create_billing_basis()
    _create_order_move()
    _create_agreed_task_change()
    _extend_customer()
    _extend_customer_order()
    _extend_task()
    _extend_task_template()


def _create_customer_alias() -> None:
    op.create_table(
        "customer_alias",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_customer_alias_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_alias")),
        sa.UniqueConstraint("name", name=op.f("uq_customer_alias_name")),
    )
    op.create_index(
        op.f("ix_customer_alias_customer_id"), "customer_alias", ["customer_id"], unique=False
    )


def _create_distinct_customers() -> None:
    op.create_table(
        "distinct_customers",
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["one_id"],
            ["customer.id"],
            name=op.f("fk_distinct_customers_one_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["customer.id"],
            name=op.f("fk_distinct_customers_other_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinct_customers")),
        sa.UniqueConstraint(
            "one_id", "other_id", name=op.f("uq_distinct_customers_one_id_other_id")
        ),
    )
    op.create_index(
        op.f("ix_distinct_customers_other_id"), "distinct_customers", ["other_id"], unique=False
    )


def _create_rollup() -> None:
    op.create_table(
        "rollup",
        sa.Column("period", sa.String(length=20), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("fixed_at", sa.DateTime(), nullable=False),
        sa.Column("fixed_by_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["fixed_by_id"],
            ["staff.id"],
            name=op.f("fk_rollup_fixed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rollup")),
        sa.UniqueConstraint("period", "edition", name=op.f("uq_rollup_period_edition")),
    )


def _create_service_agreement() -> None:
    op.create_table(
        "service_agreement",
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "utkast", "tecknat", "avslutat", name="agreementstate", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("valid_unsigned", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("longer_reason", sa.Text(), nullable=False),
        sa.Column("longer_approved_by_id", sa.Uuid(), nullable=True),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("contact_phone", sa.String(length=60), nullable=False),
        sa.Column("contact_email", sa.String(length=200), nullable=False),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("responsibility", sa.Text(), nullable=False),
        sa.Column("expectations", sa.Text(), nullable=False),
        sa.Column("time_use", sa.Text(), nullable=False),
        sa.Column("follow_up", sa.Text(), nullable=False),
        sa.Column("hours_a_month", sa.Numeric(precision=7, scale=2), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_by_customer", sa.String(length=200), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_service_agreement_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["longer_approved_by_id"],
            ["staff.id"],
            name=op.f("fk_service_agreement_longer_approved_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["service_agreement.id"],
            name=op.f("fk_service_agreement_previous_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_service_agreement_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_agreement")),
        sa.UniqueConstraint("number", name=op.f("uq_service_agreement_number")),
    )
    op.create_index(
        op.f("ix_service_agreement_customer_id"), "service_agreement", ["customer_id"], unique=False
    )
    op.create_index(op.f("ix_service_agreement_end"), "service_agreement", ["end"], unique=False)


def _create_agreed_task() -> None:
    op.create_table(
        "agreed_task",
        sa.Column("agreement_id", sa.Uuid(), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column(
            "recurrence",
            sa.Enum(
                "varje_vardag",
                "vissa_veckodagar",
                "viss_veckodag_i_manaden",
                "vid_behov",
                name="recurrence",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("weekdays", sa.Integer(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.Date(), nullable=True),
        sa.Column("nth", sa.Integer(), nullable=True),
        sa.Column("season_from", sa.String(length=5), nullable=False),
        sa.Column("season_to", sa.String(length=5), nullable=False),
        sa.Column(
            "holidays",
            sa.Enum(
                "utgar",
                "flyttas_till_dagen_fore",
                "flyttas_till_dagen_efter",
                name="holidaypolicy",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("as_written", sa.String(length=200), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=True),
        sa.Column("end_minute", sa.Integer(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("hours_each", sa.Numeric(precision=7, scale=2), nullable=True),
        sa.Column("lift_kilograms", sa.Integer(), nullable=True),
        sa.Column("needs_driver", sa.Boolean(), nullable=False),
        sa.Column("outdoor", sa.Boolean(), nullable=False),
        sa.Column("vehicle_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["service_agreement.id"],
            name=op.f("fk_agreed_task_agreement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_agreed_task_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["vehicle_id"],
            ["vehicle.id"],
            name=op.f("fk_agreed_task_vehicle_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_task")),
    )
    op.create_index(
        op.f("ix_agreed_task_agreement_id"), "agreed_task", ["agreement_id"], unique=False
    )
    op.create_index(op.f("ix_agreed_task_arena_id"), "agreed_task", ["arena_id"], unique=False)


def _create_agreement_follow_up() -> None:
    op.create_table(
        "agreement_follow_up",
        sa.Column("agreement_id", sa.Uuid(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("with_whom", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["service_agreement.id"],
            name=op.f("fk_agreement_follow_up_agreement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_agreement_follow_up_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_follow_up")),
    )
    op.create_index(
        op.f("ix_agreement_follow_up_agreement_id"),
        "agreement_follow_up",
        ["agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_agreement_follow_up_due_on"), "agreement_follow_up", ["due_on"], unique=False
    )


def _create_billing_basis() -> None:
    op.create_table(
        "billing_basis",
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by_id", sa.Uuid(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=7, scale=2), nullable=False),
        sa.Column("kilometres", sa.Numeric(precision=7, scale=2), nullable=False),
        sa.Column("total", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by_id"],
            ["staff.id"],
            name=op.f("fk_billing_basis_made_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["customer_order.id"],
            name=op.f("fk_billing_basis_order_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["billing_basis.id"],
            name=op.f("fk_billing_basis_replaces_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billing_basis")),
        sa.UniqueConstraint("number", name=op.f("uq_billing_basis_number")),
        sa.UniqueConstraint("replaces_id", name=op.f("uq_billing_basis_replaces_id")),
    )
    op.create_index(op.f("ix_billing_basis_order_id"), "billing_basis", ["order_id"], unique=False)


def _create_order_move() -> None:
    op.create_table(
        "order_move",
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column(
            "reason",
            sa.Enum("vader", "franvaro", "annat", name="movereason", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_order_move_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["customer_order.id"],
            name=op.f("fk_order_move_order_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_move")),
    )
    op.create_index(op.f("ix_order_move_order_id"), "order_move", ["order_id"], unique=False)


def _create_agreed_task_change() -> None:
    op.create_table(
        "agreed_task_change",
        sa.Column("agreed_task_id", sa.Uuid(), nullable=False),
        sa.Column("occurs_on", sa.Date(), nullable=False),
        sa.Column("moved_to", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreed_task_id"],
            ["agreed_task.id"],
            name=op.f("fk_agreed_task_change_agreed_task_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_task_change")),
        sa.UniqueConstraint(
            "agreed_task_id",
            "occurs_on",
            name=op.f("uq_agreed_task_change_agreed_task_id_occurs_on"),
        ),
    )
    op.create_index(
        op.f("ix_agreed_task_change_moved_to"), "agreed_task_change", ["moved_to"], unique=False
    )


def _extend_customer() -> None:
    with op.batch_alter_table("customer") as table:
        table.add_column(
            sa.Column("contact", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("phone", sa.String(length=60), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("email", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("address", sa.String(length=300), nullable=False, server_default="")
        )
        table.add_column(sa.Column("birth_date", sa.Date(), nullable=True))
        table.add_column(sa.Column("note", sa.Text(), nullable=False, server_default=""))
        table.add_column(
            sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true())
        )


def _extend_customer_order() -> None:
    with op.batch_alter_table("customer_order") as table:
        table.add_column(
            sa.Column(
                "source",
                sa.Enum(
                    "intranät",
                    "inklistrad",
                    "för hand",
                    name="ordersource",
                    native_enum=False,
                    length=40,
                ),
                nullable=False,
                server_default="intranät",
            )
        )
        table.add_column(sa.Column("arena_id", sa.Uuid(), nullable=True))
        table.add_column(
            sa.Column("kind", sa.String(length=100), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("email", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(sa.Column("outdoor", sa.Boolean(), nullable=True))
        table.add_column(sa.Column("done_on", sa.Date(), nullable=True))
        table.add_column(
            sa.Column("corrected_hours", sa.Numeric(precision=7, scale=2), nullable=True)
        )
        table.add_column(sa.Column("corrected_people", sa.Integer(), nullable=True))
        table.add_column(
            sa.Column("correction_reason", sa.String(length=300), nullable=False, server_default="")
        )
        table.add_column(sa.Column("corrected_by_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("accepted_by_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("accepted_at", sa.DateTime(), nullable=True))
        table.add_column(sa.Column("charge_checked_by_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("charge_checked_at", sa.DateTime(), nullable=True))
        table.add_column(
            sa.Column("charge_conclusion", sa.String(length=300), nullable=False, server_default="")
        )
        table.create_index(table.f("ix_customer_order_customer_id"), ["customer_id"], unique=False)
        table.create_foreign_key(
            table.f("fk_customer_order_corrected_by_id"),
            "staff",
            ["corrected_by_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
        table.create_foreign_key(
            table.f("fk_customer_order_accepted_by_id"),
            "staff",
            ["accepted_by_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
        table.create_foreign_key(
            table.f("fk_customer_order_charge_checked_by_id"),
            "staff",
            ["charge_checked_by_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
        table.create_foreign_key(
            table.f("fk_customer_order_arena_id"),
            "arena",
            ["arena_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )


def _extend_task() -> None:
    with op.batch_alter_table("task") as table:
        table.add_column(sa.Column("agreed_task_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("occurs_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("outdoor", sa.Boolean(), nullable=True))
        table.create_unique_constraint(
            table.f("uq_task_agreed_task_id_occurs_on_day_arena_id"),
            ["agreed_task_id", "occurs_on", "day", "arena_id"],
        )
        table.create_foreign_key(
            table.f("fk_task_agreed_task_id"),
            "agreed_task",
            ["agreed_task_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )


def _extend_task_template() -> None:
    with op.batch_alter_table("task_template") as table:
        table.add_column(
            sa.Column("indoors", sa.Boolean(), nullable=False, server_default=sa.false())
        )
