"""What the acts on jobbspår are called in the log, in Swedish."""

TRACK_TEXTS: dict[str, str] = {
    "job_tracks.read": "Läste vilka som är med i jobbspår",
    "job_tracks.add": "Lade upp ett jobbspår",
    "job_tracks.change": "Ändrade ett jobbspår",
    "job_tracks.copy": "Kopierade ett jobbspår",
    "job_tracks.remove": "Tog bort ett jobbspår",
    "job_tracks.step": "Flyttade ett jobbspår ett steg",
    "job_tracks.intent": "Ändrade en avsiktsförklaring",
    "job_tracks.language": "Ändrade bedömningen av språk i ett jobbspår",
    "job_tracks.competence": "Ändrade en kompetensprofil",
    "job_tracks.competence_remove": "Tog bort en kompetens ur en kompetensprofil",
    "job_tracks.measure": "Ändrade kedjan av insatser i ett jobbspår",
    "job_tracks.measure_remove": "Tog bort en insats ur ett jobbspår",
    "job_tracks.anchor": "Ändrade förankringen av ett jobbspår",
    "job_tracks.anchor_remove": "Tog bort en part ur ett jobbspår",
    "job_tracks.recruiting": "Ändrade en rekryteringsplan",
    "job_tracks.recruiting_remove": "Tog bort en rad ur en rekryteringsplan",
    "job_tracks.member": "Ändrade en deltagare i ett jobbspår",
    "job_tracks.member_remove": "Tog bort en deltagare ur ett jobbspår",
    "job_tracks.print": "Skrev ut ett papper för ett jobbspår",
}
TRACK_FIELDS = {
    "employed": "Anställd",
    "outcome": "Utfall",
    "level": "Språknivå",
}
