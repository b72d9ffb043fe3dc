"""Add placements in full, approvals, follow-ups, observations, subsidies and documents."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_af_day()
    _create_resource_budget()
    _create_subsidy_type()
    _create_af_slot()
    _create_approval_case()
    _create_deputy()
    _create_observation()
    _create_subsidy_figure()
    _create_text_draft()
    _create_approval_message()
    _create_final_document()
    _create_follow_up()
    _create_placement_adaptation()
    _create_resource_cost()
    _create_subsidy()
    _create_support_contact()
    _create_development_area()
    _create_document_section()
    _create_stored_file()
    _create_subsidy_claim()
    _extend_enrolment()
    _extend_placement()


def _create_af_day() -> None:
    op.create_table(
        "af_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("discussion_minutes", sa.Integer(), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("officer", sa.String(length=200), nullable=False),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_af_day")),
        sa.UniqueConstraint("day", name=op.f("uq_af_day_day")),
    )


def _create_resource_budget() -> None:
    op.create_table(
        "resource_budget",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kronor", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("slots", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource_budget")),
        sa.UniqueConstraint("year", name=op.f("uq_resource_budget_year")),
    )


def _create_subsidy_type() -> None:
    op.create_table(
        "subsidy_type",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=60), nullable=False),
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
            nullable=True,
        ),
        sa.Column(
            "basis",
            sa.Enum(
                "andel_av_lon",
                "arbetsgivaravgifter",
                "dagersattning",
                "betalas_till_personen",
                "egen_budget",
                name="subsidybasis",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("wage_support", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("replaced_by", sa.String(length=200), nullable=False),
        sa.Column("variants", sa.JSON(), nullable=False),
        sa.Column("extension_rule", sa.Text(), nullable=False),
        sa.Column("extra_text", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subsidy_type")),
        sa.UniqueConstraint("code", name=op.f("uq_subsidy_type_code")),
    )


def _create_af_slot() -> None:
    op.create_table(
        "af_slot",
        sa.Column("af_day_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["af_day_id"],
            ["af_day.id"],
            name=op.f("fk_af_slot_af_day_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_af_slot_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_af_slot")),
        sa.UniqueConstraint(
            "af_day_id", "participant_id", name=op.f("uq_af_slot_af_day_id_participant_id")
        ),
    )
    op.create_index(op.f("ix_af_slot_participant_id"), "af_slot", ["participant_id"], unique=False)


def _create_approval_case() -> None:
    op.create_table(
        "approval_case",
        sa.Column(
            "kind",
            sa.Enum(
                "placering",
                "overtagna_placeringar",
                "slutdokument",
                "ledighet",
                "studier_utan_csn",
                "avtal",
                "privat_bestallning",
                name="approvalkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("participant_id", sa.Uuid(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "väntar",
                "åter",
                "avslag",
                "godkänd",
                "återtagen",
                name="approvalstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("proposed_by_id", sa.Uuid(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(), nullable=False),
        sa.Column("proposed", sa.JSON(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["staff.id"],
            name=op.f("fk_approval_case_decided_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_approval_case_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by_id"],
            ["staff.id"],
            name=op.f("fk_approval_case_proposed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_case")),
    )
    op.create_index(
        op.f("ix_approval_case_participant_id"), "approval_case", ["participant_id"], unique=False
    )
    op.create_index(op.f("ix_approval_case_state"), "approval_case", ["state"], unique=False)
    op.create_index(
        op.f("ix_approval_case_subject_id"), "approval_case", ["subject_id"], unique=False
    )


def _create_deputy() -> None:
    op.create_table(
        "deputy",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("named_by_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["named_by_id"],
            ["staff.id"],
            name=op.f("fk_deputy_named_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_deputy_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deputy")),
    )
    op.create_index(op.f("ix_deputy_start"), "deputy", ["start"], unique=False)


def _create_observation() -> None:
    op.create_table(
        "observation",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "heading",
            sa.Enum(
                "sjukdomshistorik",
                "utbildningsbakgrund",
                "arbetslivserfarenhet",
                "halsotillstand",
                "skulder",
                "social_situation",
                "arbetsplats",
                "arbetsuppgifter",
                "anpassningar",
                "narvaro",
                "motivation",
                "samarbetsformaga",
                "behov_av_handledning",
                "starka_sidor",
                "utvecklingsomraden",
                "ovriga_iakttagelser",
                "handledarens_beskrivning",
                "individens_beskrivning",
                "sammanfattning",
                name="finalheading",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("arena_id", sa.Uuid(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["arena_id"],
            ["arena.id"],
            name=op.f("fk_observation_arena_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_observation_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_observation_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observation")),
    )
    op.create_index(
        op.f("ix_observation_participant_id_day"),
        "observation",
        ["participant_id", "day"],
        unique=False,
    )


def _create_subsidy_figure() -> None:
    op.create_table(
        "subsidy_figure",
        sa.Column("type_id", sa.Uuid(), nullable=False),
        sa.Column("variant", sa.String(length=100), nullable=False),
        sa.Column(
            "figure",
            sa.Enum(
                "procent_av_lon",
                "ganger_avgift",
                "arbetsgivaravgift_procent",
                "lonetak",
                "tillagg",
                "tillagg_manader",
                "arbetsgivarens_kostnad",
                "dagersattning",
                "langsta_tid",
                "langsta_tid_forlangd",
                "beslut_hogst",
                "begar_inom",
                "heltid",
                "budget_kronor",
                "budget_platser",
                "dag_narvarande",
                "dag_sen",
                "dag_gick_tidigare",
                "dag_sjuk",
                "dag_vab",
                "dag_ledig",
                "dag_annan_planering",
                "dag_uteblev",
                name="figure",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("value", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column(
            "confidence",
            sa.Enum("A", "B", "C", name="confidence", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["type_id"],
            ["subsidy_type.id"],
            name=op.f("fk_subsidy_figure_type_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subsidy_figure")),
        sa.UniqueConstraint(
            "type_id",
            "variant",
            "figure",
            "valid_from",
            name=op.f("uq_subsidy_figure_type_id_variant_figure_valid_from"),
        ),
    )


def _create_text_draft() -> None:
    op.create_table(
        "text_draft",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("field", sa.String(length=80), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_text_draft_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_text_draft_staff_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_draft")),
        sa.UniqueConstraint(
            "staff_id", "place", "field", name=op.f("uq_text_draft_staff_id_place_field")
        ),
    )


def _create_approval_message() -> None:
    op.create_table(
        "approval_message",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_approval_message_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["approval_case.id"],
            name=op.f("fk_approval_message_case_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_message")),
    )
    op.create_index(
        op.f("ix_approval_message_case_id"), "approval_message", ["case_id"], unique=False
    )


def _create_final_document() -> None:
    op.create_table(
        "final_document",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("placement_id", sa.Uuid(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "slutdokument",
                "kompetenskort",
                "iakttagelser",
                "avvikelse",
                "arbetsträningsschema",
                "utvecklingsplan",
                name="documentkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "utkast",
                "fastställt",
                "släppt",
                "ersatt",
                name="documentstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
        sa.Column("created_by_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("fixed_by_id", sa.Uuid(), nullable=True),
        sa.Column("fixed_at", sa.DateTime(), nullable=True),
        sa.Column("released_by_id", sa.Uuid(), nullable=True),
        sa.Column("released_at", sa.DateTime(), nullable=True),
        sa.Column("read_by_person_on", sa.Date(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("change_reason", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["created_by_id"],
            ["staff.id"],
            name=op.f("fk_final_document_created_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["fixed_by_id"],
            ["staff.id"],
            name=op.f("fk_final_document_fixed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_final_document_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_final_document_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["released_by_id"],
            ["staff.id"],
            name=op.f("fk_final_document_released_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["final_document.id"],
            name=op.f("fk_final_document_replaces_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_final_document")),
        sa.UniqueConstraint("number", "edition", name=op.f("uq_final_document_number_edition")),
    )
    op.create_index(
        op.f("ix_final_document_participant_id"), "final_document", ["participant_id"], unique=False
    )
    op.create_index(op.f("ix_final_document_state"), "final_document", ["state"], unique=False)


def _create_follow_up() -> None:
    op.create_table(
        "follow_up",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("placement_id", sa.Uuid(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("planned_minute", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("present", sa.JSON(), nullable=False),
        sa.Column("how_it_goes", sa.Text(), nullable=False),
        sa.Column("further_adaptations", sa.Text(), nullable=False),
        sa.Column("view_of_support", sa.Text(), nullable=False),
        sa.Column("the_future", sa.Text(), nullable=False),
        sa.Column(
            "contributes",
            sa.Enum("ja", "delvis", "nej", name="contribution", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_follow_up_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_follow_up_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_follow_up_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(
        op.f("ix_follow_up_participant_id_held_on"),
        "follow_up",
        ["participant_id", "held_on"],
        unique=False,
    )
    op.create_index(op.f("ix_follow_up_planned_on"), "follow_up", ["planned_on"], unique=False)


def _create_placement_adaptation() -> None:
    op.create_table(
        "placement_adaptation",
        sa.Column("placement_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "planerad",
                "genomford",
                "avslutad",
                name="adaptationstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum(
                "ej_bedomd",
                "fungerade",
                "fungerade_delvis",
                "fungerade_inte",
                name="adaptationoutcome",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("outcome_text", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_placement_adaptation_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_placement_adaptation_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement_adaptation")),
    )
    op.create_index(
        op.f("ix_placement_adaptation_placement_id"),
        "placement_adaptation",
        ["placement_id"],
        unique=False,
    )


def _create_resource_cost() -> None:
    op.create_table(
        "resource_cost",
        sa.Column("placement_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("monthly", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_resource_cost_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_resource_cost_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource_cost")),
        sa.UniqueConstraint(
            "placement_id", "valid_from", name=op.f("uq_resource_cost_placement_id_valid_from")
        ),
    )


def _create_subsidy() -> None:
    op.create_table(
        "subsidy",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("placement_id", sa.Uuid(), nullable=True),
        sa.Column("type_id", sa.Uuid(), nullable=False),
        sa.Column("variant", sa.String(length=100), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "utkast", "beviljat", "avslutat", name="subsidystate", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("decision_number", sa.String(length=60), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("level_percent", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("wage", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("extent_percent", sa.Integer(), nullable=False),
        sa.Column("extra_amount", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("day_rate", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("applied_on", sa.Date(), nullable=True),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_subsidy_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_subsidy_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["subsidy.id"],
            name=op.f("fk_subsidy_previous_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["type_id"],
            ["subsidy_type.id"],
            name=op.f("fk_subsidy_type_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subsidy")),
    )
    op.create_index(op.f("ix_subsidy_end"), "subsidy", ["end"], unique=False)
    op.create_index(op.f("ix_subsidy_participant_id"), "subsidy", ["participant_id"], unique=False)


def _create_support_contact() -> None:
    op.create_table(
        "support_contact",
        sa.Column("placement_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("with_whom", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_support_contact_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_support_contact_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"],
            ["placement.id"],
            name=op.f("fk_support_contact_placement_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_contact")),
    )
    op.create_index(op.f("ix_support_contact_due_on"), "support_contact", ["due_on"], unique=False)
    op.create_index(
        op.f("ix_support_contact_placement_id"), "support_contact", ["placement_id"], unique=False
    )


def _create_development_area() -> None:
    op.create_table(
        "development_area",
        sa.Column("follow_up_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("area", sa.String(length=300), nullable=False),
        sa.Column("support", sa.Text(), nullable=False),
        sa.Column("own_part", sa.Text(), nullable=False),
        sa.Column("proposed_by_person", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up_id"],
            ["follow_up.id"],
            name=op.f("fk_development_area_follow_up_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_development_area_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_development_area")),
    )
    op.create_index(
        op.f("ix_development_area_follow_up_id"), "development_area", ["follow_up_id"], unique=False
    )
    op.create_index(
        op.f("ix_development_area_participant_id"),
        "development_area",
        ["participant_id"],
        unique=False,
    )


def _create_document_section() -> None:
    op.create_table(
        "document_section",
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("written_by_id", sa.Uuid(), nullable=True),
        sa.Column("written_at", sa.DateTime(), nullable=True),
        sa.Column("sent_to_id", sa.Uuid(), nullable=True),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["final_document.id"],
            name=op.f("fk_document_section_document_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_document_section_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sent_to_id"],
            ["staff.id"],
            name=op.f("fk_document_section_sent_to_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["written_by_id"],
            ["staff.id"],
            name=op.f("fk_document_section_written_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_section")),
        sa.UniqueConstraint("document_id", "key", name=op.f("uq_document_section_document_id_key")),
    )
    op.create_index(
        op.f("ix_document_section_sent_to_id"), "document_section", ["sent_to_id"], unique=False
    )


def _create_stored_file() -> None:
    op.create_table(
        "stored_file",
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("participant_id", sa.Uuid(), nullable=True),
        sa.Column("media_type", sa.String(length=60), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["final_document.id"],
            name=op.f("fk_stored_file_document_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_stored_file_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_file")),
    )
    op.create_index(
        op.f("ix_stored_file_document_id"), "stored_file", ["document_id"], unique=False
    )
    op.create_index(
        op.f("ix_stored_file_participant_id"), "stored_file", ["participant_id"], unique=False
    )


def _create_subsidy_claim() -> None:
    op.create_table(
        "subsidy_claim",
        sa.Column("subsidy_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("claimed_on", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["staff.id"],
            name=op.f("fk_subsidy_claim_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_subsidy_claim_participant_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["subsidy_id"],
            ["subsidy.id"],
            name=op.f("fk_subsidy_claim_subsidy_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subsidy_claim")),
        sa.UniqueConstraint("subsidy_id", "month", name=op.f("uq_subsidy_claim_subsidy_id_month")),
    )


def _extend_enrolment() -> None:
    with op.batch_alter_table("enrolment") as table:
        table.add_column(
            sa.Column(
                "closure",
                sa.Enum(
                    "arbete_utan_stod",
                    "arbete_med_stod",
                    "kommunal_arbetsmarknadsanstallning",
                    "studier_med_csn",
                    "andra_studier",
                    "ater_till_af",
                    "annan_myndighet",
                    "foraldraledighet",
                    "sjukdom_vard",
                    "flyttat",
                    "alder_pension",
                    "avbruten",
                    "avliden",
                    "annan_orsak",
                    name="closurereason",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        table.add_column(sa.Column("outcome_from", sa.Date(), nullable=True))
        table.add_column(
            sa.Column("employer", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(sa.Column("regular_employer", sa.Boolean(), nullable=True))
        table.add_column(
            sa.Column("subsidy_code", sa.String(length=60), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("studies", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(sa.Column("csn_eligible", sa.Boolean(), nullable=True))
        table.add_column(sa.Column("lasts_two_months", sa.Boolean(), nullable=True))
        table.add_column(sa.Column("lasted_a_month", sa.Boolean(), nullable=True))
        table.add_column(sa.Column("confirmed_on", sa.Date(), nullable=True))
        table.add_column(
            sa.Column(
                "sex",
                sa.Enum("kvinna", "man", name="sex", native_enum=False, length=40),
                nullable=True,
            )
        )
        table.add_column(
            sa.Column(
                "education",
                sa.Enum(
                    "ingen_grundskola",
                    "grundskola",
                    "gymnasium",
                    "eftergymnasial",
                    name="educationlevel",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        table.add_column(sa.Column("foreign_born", sa.Boolean(), nullable=True))
        table.add_column(
            sa.Column(
                "income_at_start",
                sa.Enum(
                    "forsorjningsstod",
                    "aktivitetsstod",
                    "sjukersattning",
                    "lon",
                    "annat",
                    "ingen",
                    name="incomesource",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )


def _extend_placement() -> None:
    with op.batch_alter_table("placement") as table:
        table.add_column(
            sa.Column("host_contact", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("host_phone", sa.String(length=60), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("host_email", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(sa.Column("extent_percent", sa.Integer(), nullable=True))
        table.add_column(sa.Column("target_percent", sa.Integer(), nullable=True))
        table.add_column(
            sa.Column(
                "practice_purpose",
                sa.Enum(
                    "sprak",
                    "sysselsattning",
                    "annat",
                    name="practicepurpose",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        table.add_column(
            sa.Column("work_description", sa.Text(), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("studies", sa.String(length=300), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column(
                "programme",
                sa.Enum(
                    "jobb_och_utvecklingsgarantin",
                    "ungdomsgarantin",
                    "annat_program",
                    "inget_program",
                    name="programme",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        table.add_column(sa.Column("supervisor_id", sa.Uuid(), nullable=True))
        table.add_column(
            sa.Column("supervisor_name", sa.String(length=200), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("af_decision", sa.String(length=60), nullable=False, server_default="")
        )
        table.add_column(sa.Column("af_decided_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("af_agreement_on", sa.Date(), nullable=True))
        table.add_column(
            sa.Column("lss_decision", sa.String(length=60), nullable=False, server_default="")
        )
        table.add_column(sa.Column("union_consulted_on", sa.Date(), nullable=True))
        table.add_column(
            sa.Column("own_initiative", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        table.add_column(
            sa.Column("exception_reason", sa.Text(), nullable=False, server_default="")
        )
        table.add_column(
            sa.Column("no_displacement", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        table.add_column(sa.Column("rules_explained_on", sa.Date(), nullable=True))
        table.add_column(
            sa.Column(
                "cost_bearer",
                sa.Enum(
                    "ame",
                    "mottagande_enhet",
                    "delad",
                    "ingen",
                    name="costbearer",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        table.add_column(sa.Column("cost_share", sa.Integer(), nullable=True))
        table.add_column(sa.Column("cost_until", sa.Date(), nullable=True))
        table.add_column(sa.Column("previous_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("proposed_at", sa.DateTime(), nullable=True))
        table.add_column(sa.Column("ended_on", sa.Date(), nullable=True))
        table.add_column(
            sa.Column(
                "outcome",
                sa.Enum(
                    "anstallning",
                    "ny_placering",
                    "studier",
                    "fullfoljd",
                    "avbruten",
                    "annat",
                    name="placementoutcome",
                    native_enum=False,
                    length=40,
                ),
                nullable=True,
            )
        )
        table.add_column(sa.Column("end_note", sa.Text(), nullable=False, server_default=""))
        table.create_foreign_key(
            table.f("fk_placement_supervisor_id"),
            "staff",
            ["supervisor_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
        table.create_foreign_key(
            table.f("fk_placement_previous_id"),
            "placement",
            ["previous_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )
