"""Jobbspår to test on: one with everything that its next step needs."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.domain.job_track_rows import (
    AnchorDraft,
    CompetenceDraft,
    IntentDraft,
    MeasureDraft,
    RecruitingDraft,
    TrackDraft,
    TrackFile,
)
from ame_desktop.domain.job_tracks import RecruitingPart, SupplyKind
from ame_desktop.services import job_tracks
from tests.support.units import Unit

MET = date(2026, 11, 2)
START = date(2027, 1, 11)
INTENT = IntentDraft("Tar emot fem på praktik.", "Ordnar kurs i hygien.")


@dataclass
class Tracks:
    """Tracks of one unit, made by the chief."""

    unit: Unit

    def draft(self, **other: Any) -> TrackDraft:
        """Return a track that has been talked over with its employer."""
        draft = TrackDraft(
            "Måltidsbiträden", employer="Exempelköket AB", jobs=5, met_on=MET, start=START
        )
        return replace(draft, **other)

    def add(self, profile: str = "", **other: Any) -> UUID:
        """Lay up a track."""
        return job_tracks.add_track(self.unit.chief, self.draft(**other), profile).value

    def file(self, key: UUID) -> TrackFile:
        """Return a track whole."""
        return job_tracks.track(self.unit.chief, key)

    def version(self, key: UUID) -> int:
        """Return the version that stands now."""
        return self.file(key).row.version

    def anchor_all(self, key: UUID) -> None:
        """Let every party say yes."""
        for row in self.file(key).anchors:
            draft = AnchorDraft(row.draft.party, "Kim Ek", MET)
            stored = (row.anchor_id, row.version)
            job_tracks.store_anchor(self.unit.chief, key, draft, stored)

    def ready(self, **other: Any) -> UUID:
        """Lay up a track that lacks nothing before its avsiktsförklaring."""
        ctx, key = self.unit.chief, self.add(**other)
        job_tracks.store_competence(ctx, key, CompetenceDraft("Läsa recept", level="A2"))
        job_tracks.store_measure(ctx, key, MeasureDraft(SupplyKind.VALIDATION, "Validering"))
        job_tracks.set_intent(ctx, key, self.version(key), INTENT)
        self.anchor_all(key)
        return key

    def agreed(self, **other: Any) -> UUID:
        """Lay up a track whose parties have agreed."""
        key = self.ready(**other)
        self.step_on(key)
        return key

    def recruiting(self, **other: Any) -> UUID:
        """Lay up a track that recruits."""
        key = self.agreed(**other)
        for part in RecruitingPart:
            draft = RecruitingDraft(part, f"Rad om {part}", date(2026, 12, 1))
            job_tracks.store_recruiting(self.unit.chief, key, draft)
        self.step_on(key)
        return key

    def step_on(self, key: UUID) -> None:
        """Take a track a step on."""
        job_tracks.step_on(self.unit.chief, key, self.version(key))
