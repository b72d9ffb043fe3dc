"""Add the way in, mapping, plans, long leaves, group activities and jobbspår."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_bus_card()
    _create_certificate()
    _create_competence_item()
    _create_customer_contact()
    _create_group_activity()
    _create_job_track()
    _create_long_leave()
    _create_next_step()
    _create_progress_mark()
    _create_staff_training()
    _create_group_session()
    _create_intake_mark()
    _create_joint_meeting()
    _create_matching()
    _create_track_anchor()
    _create_track_competence()
    _create_track_measure()
    _create_track_participant()
    _create_track_recruiting()
    _create_mapping()
    _create_note_paper()
    _create_plan()
    _create_mapping_action()
    _create_mapping_part()
    _create_mapping_session()
    _create_motivation_part()
    _create_plan_row()
    _create_plan_section()
    _create_plan_signer()
    _extend_arena()
    _extend_support_contact()


def _create_bus_card() -> None:
    op.create_table(
        "bus_card",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.String(length=60), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("route", sa.String(length=200), nullable=False),
        sa.Column("kilometres", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_bus_card_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_bus_card_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bus_card")),
    )
    op.create_index(
        op.f("ix_bus_card_participant_id"), "bus_card", ["participant_id"], unique=False
    )


def _create_certificate() -> None:
    op.create_table(
        "certificate",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("extent_percent", sa.Integer(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_certificate_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_certificate_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
    )
    op.create_index(
        op.f("ix_certificate_participant_id"), "certificate", ["participant_id"], unique=False
    )
    op.create_index(op.f("ix_certificate_valid_to"), "certificate", ["valid_to"], unique=False)


def _create_competence_item() -> None:
    op.create_table(
        "competence_item",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_competence_item_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_competence_item")),
    )
    op.create_index(
        op.f("ix_competence_item_participant_id"),
        "competence_item",
        ["participant_id"],
        unique=False,
    )


def _create_customer_contact() -> None:
    op.create_table(
        "customer_contact",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "way",
            sa.Enum(
                "besök",
                "telefon",
                "e-post",
                "möte hos oss",
                name="contactway",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("about", sa.String(length=500), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_customer_contact_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_customer_contact_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_contact")),
    )
    op.create_index(
        op.f("ix_customer_contact_customer_id"), "customer_contact", ["customer_id"], unique=False
    )
    op.create_index(
        op.f("ix_customer_contact_follow_up_on"), "customer_contact", ["follow_up_on"], unique=False
    )


def _create_group_activity() -> None:
    op.create_table(
        "group_activity",
        sa.Column("arena_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "språkcafé",
                "utbildningspaket",
                "jobbsök",
                "annan gruppaktivitet",
                name="groupkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("leader_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_group_activity_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["leader_id"],
            ["staff.id"],
            name=op.f("fk_group_activity_leader_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_activity")),
        sa.UniqueConstraint("arena_id", name=op.f("uq_group_activity_arena_id")),
    )


def _create_job_track() -> None:
    op.create_table(
        "job_track",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planering",
                "avsiktsförklaring",
                "rekrytering",
                "pågår",
                "avslutat",
                name="trackstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("employer", sa.String(length=200), nullable=False),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("occupation", sa.String(length=200), nullable=False),
        sa.Column("jobs", sa.Integer(), nullable=True),
        sa.Column("recurring", sa.Boolean(), nullable=False),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("employers_part", sa.Text(), nullable=False),
        sa.Column("municipalitys_part", sa.Text(), nullable=False),
        sa.Column("af_part", sa.Text(), nullable=False),
        sa.Column("providers_part", sa.Text(), nullable=False),
        sa.Column("language_meeting_on", sa.Date(), nullable=True),
        sa.Column("language_judgement", sa.Text(), nullable=False),
        sa.Column("copied_from_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["copied_from_id"],
            ["job_track.id"],
            name=op.f("fk_job_track_copied_from_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customer.id"],
            name=op.f("fk_job_track_customer_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_job_track_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_track")),
    )


def _create_long_leave() -> None:
    op.create_table(
        "long_leave",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "föräldraledighet",
                "ledighet",
                "studier",
                "behandling",
                name="leavekind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("child_born_on", sa.Date(), nullable=True),
        sa.Column("information_on", sa.Date(), nullable=True),
        sa.Column("childcare_certificate_on", sa.Date(), nullable=True),
        sa.Column("applied_on", sa.Date(), nullable=True),
        sa.Column("csn", sa.Boolean(), nullable=True),
        sa.Column("called_on", sa.Date(), nullable=True),
        sa.Column("evaluated_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_long_leave_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_long_leave")),
    )
    op.create_index(
        op.f("ix_long_leave_participant_id"), "long_leave", ["participant_id"], unique=False
    )


def _create_next_step() -> None:
    op.create_table(
        "next_step",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("owner_staff_id", sa.Uuid(), nullable=True),
        sa.Column("owner_name", sa.String(length=200), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_staff_id"],
            ["staff.id"],
            name=op.f("fk_next_step_owner_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_next_step_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_next_step")),
    )
    op.create_index(op.f("ix_next_step_due"), "next_step", ["due"], unique=False)
    op.create_index(
        op.f("ix_next_step_participant_id"), "next_step", ["participant_id"], unique=False
    )


def _create_progress_mark() -> None:
    op.create_table(
        "progress_mark",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("closeness", sa.Integer(), nullable=True),
        sa.Column("complexity", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_progress_mark_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_progress_mark_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_mark")),
    )
    op.create_index(
        op.f("ix_progress_mark_participant_id_day"),
        "progress_mark",
        ["participant_id", "day"],
        unique=False,
    )


def _create_staff_training() -> None:
    op.create_table(
        "staff_training",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("method", sa.String(length=60), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_staff_training_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_training")),
        sa.UniqueConstraint("staff_id", "method", name=op.f("uq_staff_training_staff_id_method")),
    )


def _create_group_session() -> None:
    op.create_table(
        "group_session",
        sa.Column("activity_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["group_activity.id"],
            name=op.f("fk_group_session_activity_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_session")),
        sa.UniqueConstraint(
            "activity_id",
            "day",
            "start_minute",
            name=op.f("uq_group_session_activity_id_day_start_minute"),
        ),
    )


def _create_intake_mark() -> None:
    op.create_table(
        "intake_mark",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("referral_id", sa.Uuid(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "tilldelad",
                "kontakt",
                "af kontaktad",
                "tolk bokad",
                "inskrivningssamtal",
                "aktivt arbetssökande",
                "medgivande",
                "information om personuppgifter",
                "kartläggning bokad",
                "klar",
                name="intakestep",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("booked_on", sa.Date(), nullable=True),
        sa.Column("booked_minute", sa.Integer(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_intake_mark_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_intake_mark_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["referral_id"],
            ["referral.id"],
            name=op.f("fk_intake_mark_referral_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_mark")),
        sa.UniqueConstraint("referral_id", "step", name=op.f("uq_intake_mark_referral_id_step")),
    )
    op.create_index(
        op.f("ix_intake_mark_participant_id"), "intake_mark", ["participant_id"], unique=False
    )


def _create_joint_meeting() -> None:
    op.create_table(
        "joint_meeting",
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("agreed", sa.Text(), nullable=False),
        sa.Column("parties", sa.String(length=500), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["case_note.id"],
            name=op.f("fk_joint_meeting_note_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_joint_meeting_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_joint_meeting")),
        sa.UniqueConstraint("note_id", name=op.f("uq_joint_meeting_note_id")),
    )


def _create_matching() -> None:
    op.create_table(
        "matching",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=True),
        sa.Column("template_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("resources", sa.Text(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("judgement", sa.Text(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "arbetsträning",
                "plats eller uppgift",
                "vård",
                "daglig verksamhet",
                "utbildning",
                "annat",
                name="matchoutcome",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_matching_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_matching_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_matching_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["task_template.id"],
            name=op.f("fk_matching_template_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matching")),
    )
    op.create_index(
        op.f("ix_matching_participant_id"), "matching", ["participant_id"], unique=False
    )


def _create_track_anchor() -> None:
    op.create_table(
        "track_anchor",
        sa.Column("track_id", sa.Uuid(), nullable=False),
        sa.Column(
            "party",
            sa.Enum(
                "arbetsgivaren",
                "kommunen",
                "Arbetsförmedlingen",
                "utbildningsanordnaren",
                "handledarna",
                "facket",
                name="trackparty",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("anchored_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"],
            ["job_track.id"],
            name=op.f("fk_track_anchor_track_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track_anchor")),
        sa.UniqueConstraint("track_id", "party", name=op.f("uq_track_anchor_track_id_party")),
    )


def _create_track_competence() -> None:
    op.create_table(
        "track_competence",
        sa.Column("track_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("demanded", sa.Boolean(), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"],
            ["job_track.id"],
            name=op.f("fk_track_competence_track_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track_competence")),
    )
    op.create_index(
        op.f("ix_track_competence_track_id"), "track_competence", ["track_id"], unique=False
    )


def _create_track_measure() -> None:
    op.create_table(
        "track_measure",
        sa.Column("track_id", sa.Uuid(), nullable=False),
        sa.Column(
            "supply",
            sa.Enum(
                "komvux, yrkesvux, lärling eller sfi",
                "arbetsmarknadsutbildning",
                "validering",
                "stödjande insats",
                "folkhögskola",
                name="supplykind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("provider", sa.String(length=200), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"],
            ["job_track.id"],
            name=op.f("fk_track_measure_track_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track_measure")),
    )
    op.create_index(op.f("ix_track_measure_track_id"), "track_measure", ["track_id"], unique=False)


def _create_track_participant() -> None:
    op.create_table(
        "track_participant",
        sa.Column("track_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(length=200), nullable=False),
        sa.Column("employed", sa.Boolean(), nullable=True),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_track_participant_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["track_id"],
            ["job_track.id"],
            name=op.f("fk_track_participant_track_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track_participant")),
        sa.UniqueConstraint(
            "track_id", "participant_id", name=op.f("uq_track_participant_track_id_participant_id")
        ),
    )
    op.create_index(
        op.f("ix_track_participant_participant_id"),
        "track_participant",
        ["participant_id"],
        unique=False,
    )


def _create_track_recruiting() -> None:
    op.create_table(
        "track_recruiting",
        sa.Column("track_id", sa.Uuid(), nullable=False),
        sa.Column(
            "part",
            sa.Enum(
                "strategi",
                "tidplan",
                "arbetsgivarens medverkan",
                name="recruitingpart",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["track_id"],
            ["job_track.id"],
            name=op.f("fk_track_recruiting_track_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track_recruiting")),
    )
    op.create_index(
        op.f("ix_track_recruiting_track_id"), "track_recruiting", ["track_id"], unique=False
    )


def _create_mapping() -> None:
    op.create_table(
        "mapping",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "utkast",
                "genomgången",
                "undertecknad",
                name="mappingstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("will", sa.Text(), nullable=False),
        sa.Column("change_stage", sa.String(length=60), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("assessment", sa.Text(), nullable=False),
        sa.Column("rehabilitation", sa.Text(), nullable=False),
        sa.Column("other_actions", sa.Text(), nullable=False),
        sa.Column("comments", sa.Text(), nullable=False),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.String(length=200), nullable=False),
        sa.Column("sealed_at", sa.DateTime(), nullable=True),
        sa.Column("stored_file_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_mapping_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_mapping_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stored_file_id"],
            ["stored_file.id"],
            name=op.f("fk_mapping_stored_file_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mapping")),
    )
    op.create_index(op.f("ix_mapping_participant_id"), "mapping", ["participant_id"], unique=False)


def _create_note_paper() -> None:
    op.create_table(
        "note_paper",
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("stored_file_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["case_note.id"],
            name=op.f("fk_note_paper_note_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_note_paper_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stored_file_id"],
            ["stored_file.id"],
            name=op.f("fk_note_paper_stored_file_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_paper")),
        sa.UniqueConstraint("note_id", name=op.f("uq_note_paper_note_id")),
    )


def _create_plan() -> None:
    op.create_table(
        "plan",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "individuell plan mot arbete",
                "arbetsmarknadsplanering",
                "bruten planering",
                "utgången planering",
                "arbetsförmedlingens plan",
                name="plankind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "utkast",
                "skickad",
                "undertecknad",
                "gällande",
                "återtagen",
                "ersatt",
                "bruten",
                "avslutad",
                "utgången",
                name="planstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("made_by_id", sa.Uuid(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("goal_on", sa.Date(), nullable=True),
        sa.Column("deep_follow_up_on", sa.Date(), nullable=True),
        sa.Column("deep_follow_up_minute", sa.Integer(), nullable=True),
        sa.Column(
            "signing",
            sa.Enum(
                "digitalt", "papper i två exemplar", name="signingway", native_enum=False, length=40
            ),
            nullable=True,
        ),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("broken_on", sa.Date(), nullable=True),
        sa.Column("broken_minute", sa.Integer(), nullable=True),
        sa.Column("last_contact_on", sa.Date(), nullable=True),
        sa.Column("extended_to", sa.Date(), nullable=True),
        sa.Column("treatment", sa.Boolean(), nullable=False),
        sa.Column("told_chief_at", sa.DateTime(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("renewed_on", sa.Date(), nullable=True),
        sa.Column("simplified", sa.Boolean(), nullable=False),
        sa.Column("stored_file_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by_id"],
            ["staff.id"],
            name=op.f("fk_plan_made_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_plan_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["plan.id"],
            name=op.f("fk_plan_previous_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stored_file_id"],
            ["stored_file.id"],
            name=op.f("fk_plan_stored_file_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    op.create_index(
        op.f("ix_plan_participant_id_kind"), "plan", ["participant_id", "kind"], unique=False
    )
    op.create_index(op.f("ix_plan_state"), "plan", ["state"], unique=False)
    op.create_index(op.f("ix_plan_valid_to"), "plan", ["valid_to"], unique=False)


def _create_mapping_action() -> None:
    op.create_table(
        "mapping_action",
        sa.Column("mapping_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mapping_id"],
            ["mapping.id"],
            name=op.f("fk_mapping_action_mapping_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_mapping_action_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_mapping_action_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mapping_action")),
    )
    op.create_index(op.f("ix_mapping_action_due"), "mapping_action", ["due"], unique=False)
    op.create_index(
        op.f("ix_mapping_action_participant_id"), "mapping_action", ["participant_id"], unique=False
    )


def _create_mapping_part() -> None:
    op.create_table(
        "mapping_part",
        sa.Column("mapping_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "area",
            sa.Enum(
                "kroppsfunktioner",
                "psykiska funktioner",
                "stressreaktioner",
                "substansintag",
                "historik",
                "individ övrigt",
                "sociala förhållanden",
                "arbetsförhållanden",
                "utbildning",
                "fritidsintressen",
                "professionellt nätverk",
                "omgivning övrigt",
                name="mappingarea",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("hinder", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("resources", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mapping_id"],
            ["mapping.id"],
            name=op.f("fk_mapping_part_mapping_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_mapping_part_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mapping_part")),
        sa.UniqueConstraint("mapping_id", "area", name=op.f("uq_mapping_part_mapping_id_area")),
    )
    op.create_index(
        op.f("ix_mapping_part_participant_id"), "mapping_part", ["participant_id"], unique=False
    )


def _create_mapping_session() -> None:
    op.create_table(
        "mapping_session",
        sa.Column("mapping_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mapping_id"],
            ["mapping.id"],
            name=op.f("fk_mapping_session_mapping_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_mapping_session_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mapping_session")),
    )
    op.create_index(op.f("ix_mapping_session_day"), "mapping_session", ["day"], unique=False)
    op.create_index(
        op.f("ix_mapping_session_participant_id"),
        "mapping_session",
        ["participant_id"],
        unique=False,
    )


def _create_motivation_part() -> None:
    op.create_table(
        "motivation_part",
        sa.Column("mapping_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "field",
            sa.Enum(
                "mindre bra för mig",
                "mindre bra för min omgivning",
                "bra för min omgivning",
                "bra för mig",
                name="motivationfield",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mapping_id"],
            ["mapping.id"],
            name=op.f("fk_motivation_part_mapping_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_motivation_part_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_motivation_part")),
        sa.UniqueConstraint(
            "mapping_id", "field", name=op.f("uq_motivation_part_mapping_id_field")
        ),
    )
    op.create_index(
        op.f("ix_motivation_part_participant_id"),
        "motivation_part",
        ["participant_id"],
        unique=False,
    )


def _create_plan_row() -> None:
    op.create_table(
        "plan_row",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "delmål",
                "åtgärd",
                "aktivitet",
                "egen skyldighet",
                "af:s stöd",
                "handling att ta med",
                name="planrowkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("quantity", sa.String(length=100), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_plan_row_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["plan.id"],
            name=op.f("fk_plan_row_plan_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["staff.id"],
            name=op.f("fk_plan_row_responsible_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_row")),
    )
    op.create_index(op.f("ix_plan_row_due"), "plan_row", ["due"], unique=False)
    op.create_index(
        op.f("ix_plan_row_participant_id"), "plan_row", ["participant_id"], unique=False
    )
    op.create_index(op.f("ix_plan_row_plan_id"), "plan_row", ["plan_id"], unique=False)


def _create_plan_section() -> None:
    op.create_table(
        "plan_section",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_plan_section_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["plan.id"],
            name=op.f("fk_plan_section_plan_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_section")),
        sa.UniqueConstraint("plan_id", "key", name=op.f("uq_plan_section_plan_id_key")),
    )
    op.create_index(
        op.f("ix_plan_section_participant_id"), "plan_section", ["participant_id"], unique=False
    )


def _create_plan_signer() -> None:
    op.create_table(
        "plan_signer",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "party",
            sa.Enum(
                "deltagaren",
                "handläggaren",
                "arbetsförmedlaren",
                "annan part",
                name="planparty",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_plan_signer_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["plan.id"],
            name=op.f("fk_plan_signer_plan_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_signer")),
    )
    op.create_index(
        op.f("ix_plan_signer_participant_id"), "plan_signer", ["participant_id"], unique=False
    )
    op.create_index(op.f("ix_plan_signer_plan_id"), "plan_signer", ["plan_id"], unique=False)


def _extend_arena() -> None:
    with op.batch_alter_table("arena") as table:
        table.add_column(sa.Column("calm", sa.Boolean(), nullable=False, server_default=sa.false()))


def _extend_support_contact() -> None:
    with op.batch_alter_table("support_contact") as table:
        table.add_column(
            sa.Column("language", sa.Boolean(), nullable=False, server_default=sa.false())
        )
