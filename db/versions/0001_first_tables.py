"""Make the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_arena()
    _create_customer()
    _create_import_mapping()
    _create_log_entry()
    _create_participant()
    _create_staff()
    _create_unit_info()
    _create_unit_setting()
    _create_vehicle()
    _create_announced_absence()
    _create_arena_form()
    _create_attendance()
    _create_attendance_correction()
    _create_case_note()
    _create_consent()
    _create_customer_order()
    _create_day_version()
    _create_import_batch()
    _create_locked_month()
    _create_log_subject()
    _create_membership()
    _create_not_together()
    _create_placement()
    _create_protected_reader()
    _create_qualification()
    _create_referral()
    _create_server_credential()
    _create_staff_arena()
    _create_staff_role()
    _create_task_template()
    _create_work_restriction()
    _create_enrolment()
    _create_schedule_step()
    _create_task()
    _create_assignment()
    _create_schedule_day()
    _create_task_vehicle()


def _create_arena() -> None:
    op.create_table(
        "arena",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "motas",
                "innegrupp",
                "utegrupp",
                "andra enheter",
                "egen",
                name="arenakind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("expects_all", sa.Boolean(), nullable=False),
        sa.Column("weekdays", sa.Integer(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("per_supervisor", sa.Integer(), nullable=True),
        sa.Column("outdoor", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["arena.id"],
            name=op.f("fk_arena_parent_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arena")),
        sa.UniqueConstraint("name", name=op.f("uq_arena_name")),
    )


def _create_customer() -> None:
    op.create_table(
        "customer",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "kommunal enhet",
                "privat aktör",
                "förening",
                "privatperson",
                name="customerkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
        sa.UniqueConstraint("name", name=op.f("uq_customer_name")),
    )


def _create_import_mapping() -> None:
    op.create_table(
        "import_mapping",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("signature", sa.String(length=80), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("kind", "signature", name=op.f("uq_import_mapping_kind_signature")),
    )


def _create_log_entry() -> None:
    op.create_table(
        "log_entry",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "ändring",
                "läsning",
                "export",
                "utskrift",
                "nekad",
                "inloggning",
                "misslyckad inloggning",
                "system",
                name="logkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("action", sa.String(length=100), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_log_entry")),
    )


def _create_participant() -> None:
    op.create_table(
        "participant",
        sa.Column("given_name", sa.String(length=200), nullable=False),
        sa.Column("family_name", sa.String(length=200), nullable=False),
        sa.Column("alias", sa.String(length=60), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=True),
        sa.Column(
            "number_kind",
            sa.Enum(
                "personnummer",
                "samordningsnummer",
                "interimsnummer",
                "reservnummer",
                name="numberkind",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("number_draft", sa.String(length=40), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("interpreter_language", sa.String(length=60), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column(
            "protection",
            sa.Enum(
                "ingen",
                "sekretessmarkering",
                "skyddad folkbokföring",
                "fingerade uppgifter",
                name="protection",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant")),
        sa.UniqueConstraint("number", name=op.f("uq_participant_number")),
    )


def _create_staff() -> None:
    op.create_table(
        "staff",
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
    )


def _create_unit_info() -> None:
    op.create_table(
        "unit_info",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_info")),
    )


def _create_unit_setting() -> None:
    op.create_table(
        "unit_setting",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_setting")),
        sa.UniqueConstraint("name", "valid_from", name=op.f("uq_unit_setting_name_valid_from")),
    )


def _create_vehicle() -> None:
    op.create_table(
        "vehicle",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("registration", sa.String(length=20), nullable=False),
        sa.Column("is_vehicle", sa.Boolean(), nullable=False),
        sa.Column("checked_until", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vehicle")),
        sa.UniqueConstraint("name", name=op.f("uq_vehicle_name")),
    )


def _create_announced_absence() -> None:
    op.create_table(
        "announced_absence",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "N",
                "T",
                "G",
                "S",
                "V",
                "L",
                "P",
                "U",
                name="attendancestate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_announced_absence_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_announced_absence_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announced_absence")),
    )
    op.create_index(op.f("ix_announced_absence_end"), "announced_absence", ["end"], unique=False)
    op.create_index(
        op.f("ix_announced_absence_participant_id_start"),
        "announced_absence",
        ["participant_id", "start"],
        unique=False,
    )


def _create_arena_form() -> None:
    op.create_table(
        "arena_form",
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column(
            "form",
            sa.Enum(
                "fat",
                "praktik",
                "daglig_verksamhet_lss",
                "ovrig_sysselsattning",
                "introduktionsjobb",
                "etableringsjobb",
                "lonebidrag_utveckling",
                "lonebidrag_anstallning",
                "lonebidrag_trygghet",
                "osa",
                "nystartsjobb",
                "resursanstallning",
                "anstallning_annan_enhet",
                name="activityform",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "value",
            sa.Enum(
                "tillåten",
                "undantag",
                "ej angiven",
                name="matrixvalue",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_arena_form_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arena_form")),
        sa.UniqueConstraint("arena_id", "form", name=op.f("uq_arena_form_arena_id_form")),
    )


def _create_attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "part",
            sa.Enum("hel", "fm", "em", name="daypart", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "N",
                "T",
                "G",
                "S",
                "V",
                "L",
                "P",
                "U",
                name="attendancestate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column(
            "source",
            sa.Enum("personal", "inläst", name="marksource", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("outside_period", sa.Boolean(), nullable=False),
        sa.Column("set_by_id", sa.Uuid(), nullable=True),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_attendance_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["set_by_id"],
            ["staff.id"],
            name=op.f("fk_attendance_set_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sa.UniqueConstraint(
            "participant_id",
            "day",
            "part",
            "place_id",
            name=op.f("uq_attendance_participant_id_day_part_place_id"),
        ),
    )
    op.create_index(
        op.f("ix_attendance_day_place_id"), "attendance", ["day", "place_id"], unique=False
    )


def _create_attendance_correction() -> None:
    op.create_table(
        "attendance_correction",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "part",
            sa.Enum("hel", "fm", "em", name="daypart", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column(
            "old_state",
            sa.Enum(
                "N",
                "T",
                "G",
                "S",
                "V",
                "L",
                "P",
                "U",
                name="attendancestate",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("old_minutes", sa.Integer(), nullable=True),
        sa.Column(
            "new_state",
            sa.Enum(
                "N",
                "T",
                "G",
                "S",
                "V",
                "L",
                "P",
                "U",
                name="attendancestate",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("new_minutes", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_attendance_correction_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_attendance_correction_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_correction")),
    )
    op.create_index(
        op.f("ix_attendance_correction_day"), "attendance_correction", ["day"], unique=False
    )
    op.create_index(
        op.f("ix_attendance_correction_participant_id_day"),
        "attendance_correction",
        ["participant_id", "day"],
        unique=False,
    )


def _create_case_note() -> None:
    op.create_table(
        "case_note",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column(
            "type",
            sa.Enum(
                "Rubrik",
                "Start av aktiviteter",
                "Telefonsamtal",
                "E-post",
                "Besök/samtal",
                "Samverkansmöte",
                "Beslut från AF",
                "Busskort",
                "Iakttagelse",
                "Avslut",
                name="notetype",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("heading", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("own_observation", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["staff.id"],
            name=op.f("fk_case_note_author_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_case_note_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_note")),
    )
    op.create_index(
        op.f("ix_case_note_participant_id_written_at"),
        "case_note",
        ["participant_id", "written_at"],
        unique=False,
    )


def _create_consent() -> None:
    op.create_table(
        "consent",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "party",
            sa.Enum(
                "Arbetsförmedlingen",
                "Försäkringskassan",
                "Hälso- och sjukvården",
                "Socialtjänsten",
                "Annan part",
                name="consentparty",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("detail", sa.String(length=200), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_consent_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_participant_id"), "consent", ["participant_id"], unique=False)


def _create_customer_order() -> None:
    op.create_table(
        "customer_order",
        sa.Column("number", sa.String(length=60), nullable=True),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("unit_as_written", sa.String(length=200), nullable=False),
        sa.Column("orderer", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=60), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("wanted_on", sa.Date(), nullable=True),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("hours", sa.Numeric(precision=7, scale=2), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "Ny",
                "Planerad",
                "Pågår",
                "Klar",
                "Avböjd",
                name="orderstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("declined_reason", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_customer_order_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_order")),
        sa.UniqueConstraint("number", name=op.f("uq_customer_order_number")),
    )
    op.create_index(
        op.f("ix_customer_order_received_at"), "customer_order", ["received_at"], unique=False
    )
    op.create_index(op.f("ix_customer_order_status"), "customer_order", ["status"], unique=False)


def _create_day_version() -> None:
    op.create_table(
        "day_version",
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(), nullable=False),
        sa.Column("frozen_by_id", sa.Uuid(), nullable=True),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_day_version_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["frozen_by_id"],
            ["staff.id"],
            name=op.f("fk_day_version_frozen_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_version")),
        sa.UniqueConstraint(
            "arena_id", "day", "number", name=op.f("uq_day_version_arena_id_day_number")
        ),
    )


def _create_import_batch() -> None:
    op.create_table(
        "import_batch",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_import_batch_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )


def _create_locked_month() -> None:
    op.create_table(
        "locked_month",
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_locked_month_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_locked_month_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_locked_month")),
        sa.UniqueConstraint("arena_id", "month", name=op.f("uq_locked_month_arena_id_month")),
    )


def _create_log_subject() -> None:
    op.create_table(
        "log_subject",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["seq"],
            ["log_entry.seq"],
            name=op.f("fk_log_subject_seq"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("seq", "participant_id", name=op.f("pk_log_subject")),
    )
    op.create_index(
        op.f("ix_log_subject_participant_id_seq"),
        "log_subject",
        ["participant_id", "seq"],
        unique=False,
    )


def _create_membership() -> None:
    op.create_table(
        "membership",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_membership_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_membership_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    op.create_index(
        op.f("ix_membership_arena_id_start"), "membership", ["arena_id", "start"], unique=False
    )
    op.create_index(op.f("ix_membership_end"), "membership", ["end"], unique=False)
    op.create_index(
        op.f("ix_membership_participant_id"), "membership", ["participant_id"], unique=False
    )


def _create_not_together() -> None:
    op.create_table(
        "not_together",
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"],
            ["participant.id"],
            name=op.f("fk_not_together_first_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["second_id"],
            ["participant.id"],
            name=op.f("fk_not_together_second_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_together")),
        sa.UniqueConstraint(
            "first_id", "second_id", name=op.f("uq_not_together_first_id_second_id")
        ),
    )


def _create_placement() -> None:
    op.create_table(
        "placement",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "form",
            sa.Enum(
                "fat",
                "praktik",
                "daglig_verksamhet_lss",
                "ovrig_sysselsattning",
                "introduktionsjobb",
                "etableringsjobb",
                "lonebidrag_utveckling",
                "lonebidrag_anstallning",
                "lonebidrag_trygghet",
                "osa",
                "nystartsjobb",
                "resursanstallning",
                "anstallning_annan_enhet",
                name="activityform",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("arena_id", sa.Uuid(), nullable=True),
        sa.Column("host_unit", sa.String(length=200), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "utkast",
                "väntar",
                "åter",
                "avslag",
                "godkänd",
                "avslutad",
                name="placementstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "origin",
            sa.Enum(
                "föreslagen",
                "övertagen från tidigare lista",
                name="placementorigin",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("proposed_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_placement_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["staff.id"],
            name=op.f("fk_placement_decided_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_placement_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by_id"],
            ["staff.id"],
            name=op.f("fk_placement_proposed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
    )
    op.create_index(op.f("ix_placement_end"), "placement", ["end"], unique=False)
    op.create_index(
        op.f("ix_placement_participant_id"), "placement", ["participant_id"], unique=False
    )
    op.create_index(op.f("ix_placement_state"), "placement", ["state"], unique=False)


def _create_protected_reader() -> None:
    op.create_table(
        "protected_reader",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_protected_reader_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_protected_reader_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protected_reader")),
        sa.UniqueConstraint(
            "participant_id", "staff_id", name=op.f("uq_protected_reader_participant_id_staff_id")
        ),
    )


def _create_qualification() -> None:
    op.create_table(
        "qualification",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "körkort B",
                "körkort BE",
                "röjsåg",
                "motorsåg",
                "truck",
                "hygienutbildning",
                "annat",
                name="qualificationkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_qualification_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qualification")),
    )
    op.create_index(
        op.f("ix_qualification_participant_id"), "qualification", ["participant_id"], unique=False
    )


def _create_referral() -> None:
    op.create_table(
        "referral",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "route",
            sa.Enum(
                "AF", "STAR", "IFO", "egen", name="referralroute", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("referred_by", sa.String(length=200), nullable=False),
        sa.Column("forum", sa.String(length=200), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "owner_kind",
            sa.Enum("ifo", "konsulent", "part", name="ownerkind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("owner_staff_id", sa.Uuid(), nullable=True),
        sa.Column("owner_name", sa.String(length=200), nullable=False),
        sa.Column("placed_by_staff_id", sa.Uuid(), nullable=True),
        sa.Column("contact_on", sa.Date(), nullable=True),
        sa.Column("mapping_on", sa.Date(), nullable=True),
        sa.Column("assessment_on", sa.Date(), nullable=True),
        sa.Column("assessed_by_staff_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessed_by_staff_id"],
            ["staff.id"],
            name=op.f("fk_referral_assessed_by_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["owner_staff_id"],
            ["staff.id"],
            name=op.f("fk_referral_owner_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_referral_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placed_by_staff_id"],
            ["staff.id"],
            name=op.f("fk_referral_placed_by_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    op.create_index(
        op.f("ix_referral_owner_staff_id"), "referral", ["owner_staff_id"], unique=False
    )
    op.create_index(
        op.f("ix_referral_participant_id"), "referral", ["participant_id"], unique=False
    )


def _create_server_credential() -> None:
    op.create_table(
        "server_credential",
        sa.Column("staff_id", sa.Uuid(), nullable=True),
        sa.Column("login", sa.String(length=60), nullable=False),
        sa.Column("hash", sa.String(length=200), nullable=False),
        sa.Column("failures", sa.JSON(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_server_credential_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server_credential")),
        sa.UniqueConstraint("login", name=op.f("uq_server_credential_login")),
    )


def _create_staff_arena() -> None:
    op.create_table(
        "staff_arena",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_staff_arena_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_staff_arena_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_arena")),
        sa.UniqueConstraint("staff_id", "arena_id", name=op.f("uq_staff_arena_staff_id_arena_id")),
    )


def _create_staff_role() -> None:
    op.create_table(
        "staff_role",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "handledare",
                "konsulent",
                "samordnare",
                "koordinator",
                "narvaroadministrator",
                "enhetschef",
                "administrator",
                name="role",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_staff_role_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_role")),
        sa.UniqueConstraint("staff_id", "role", name=op.f("uq_staff_role_staff_id_role")),
    )


def _create_task_template() -> None:
    op.create_table(
        "task_template",
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=True),
        sa.Column("end_minute", sa.Integer(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("demands", sa.JSON(), nullable=False),
        sa.Column("lift_kilograms", sa.Integer(), nullable=True),
        sa.Column("needs_driver", sa.Boolean(), nullable=False),
        sa.Column("weekdays", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_task_template_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_template")),
    )


def _create_work_restriction() -> None:
    op.create_table(
        "work_restriction",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "lyft",
                "höjd",
                "kemikalier",
                "pollen",
                "köra fordon",
                "lugn miljö",
                "annat",
                name="restrictionkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("max_kilograms", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_work_restriction_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_restriction")),
    )
    op.create_index(
        op.f("ix_work_restriction_participant_id"),
        "work_restriction",
        ["participant_id"],
        unique=False,
    )


def _create_enrolment() -> None:
    op.create_table(
        "enrolment",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("referral_id", sa.Uuid(), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_enrolment_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["referral_id"],
            ["referral.id"],
            name=op.f("fk_enrolment_referral_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
    )
    op.create_index(op.f("ix_enrolment_end"), "enrolment", ["end"], unique=False)
    op.create_index(
        op.f("ix_enrolment_participant_id"), "enrolment", ["participant_id"], unique=False
    )


def _create_schedule_step() -> None:
    op.create_table(
        "schedule_step",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=True),
        sa.Column("placement_id", sa.Uuid(), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_schedule_step_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_schedule_step_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_schedule_step_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_step")),
    )
    op.create_index(
        "ix_schedule_step_in_force",
        "schedule_step",
        ["participant_id", "arena_id", "placement_id", "start", "end", "id"],
        unique=False,
    )
    op.create_index(op.f("ix_schedule_step_start"), "schedule_step", ["start"], unique=False)


def _create_task() -> None:
    op.create_table(
        "task",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column("template_id", sa.Uuid(), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=True),
        sa.Column("end_minute", sa.Integer(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("demands", sa.JSON(), nullable=False),
        sa.Column("lift_kilograms", sa.Integer(), nullable=True),
        sa.Column("needs_driver", sa.Boolean(), nullable=False),
        sa.Column("supervisor_id", sa.Uuid(), nullable=True),
        sa.Column("practical_supervisor_id", sa.Uuid(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=7, scale=2), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_task_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["customer_order.id"],
            name=op.f("fk_task_order_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["practical_supervisor_id"],
            ["participant.id"],
            name=op.f("fk_task_practical_supervisor_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["supervisor_id"],
            ["staff.id"],
            name=op.f("fk_task_supervisor_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["task_template.id"],
            name=op.f("fk_task_template_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_index(op.f("ix_task_day_arena_id"), "task", ["day", "arena_id"], unique=False)
    op.create_index(op.f("ix_task_order_id"), "task", ["order_id"], unique=False)


def _create_assignment() -> None:
    op.create_table(
        "assignment",
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "part",
            sa.Enum("hel", "fm", "em", name="daypart", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("override_reason", sa.String(length=300), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_assignment_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["task_id"],
            ["task.id"],
            name=op.f("fk_assignment_task_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
        sa.UniqueConstraint(
            "task_id",
            "participant_id",
            "part",
            name=op.f("uq_assignment_task_id_participant_id_part"),
        ),
    )
    op.create_index(op.f("ix_assignment_day"), "assignment", ["day"], unique=False)
    op.create_index(
        op.f("ix_assignment_participant_id_day"),
        "assignment",
        ["participant_id", "day"],
        unique=False,
    )


def _create_schedule_day() -> None:
    op.create_table(
        "schedule_day",
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["schedule_step.id"],
            name=op.f("fk_schedule_day_step_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_day")),
        sa.UniqueConstraint("step_id", "weekday", name=op.f("uq_schedule_day_step_id_weekday")),
    )
    op.create_index(
        "ix_schedule_day_hours",
        "schedule_day",
        ["step_id", "weekday", "start_minute", "end_minute"],
        unique=False,
    )


def _create_task_vehicle() -> None:
    op.create_table(
        "task_vehicle",
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("vehicle_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["task_id"],
            ["task.id"],
            name=op.f("fk_task_vehicle_task_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["vehicle_id"],
            ["vehicle.id"],
            name=op.f("fk_task_vehicle_vehicle_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_vehicle")),
        sa.UniqueConstraint(
            "task_id", "vehicle_id", name=op.f("uq_task_vehicle_task_id_vehicle_id")
        ),
    )
