"""What is kept of group activities: nobody's row, but the unit's own."""

from ame_desktop.domain.data_inventory.kinds import (
    BELONGS,
    IDENTITY,
    VERSION,
    Room,
    TableEntry,
    staff,
    work,
)

GROUPS = Room(
    "Gruppaktiviteter",
    "Hålla språkcafé, utbildningspaket och jobbsök.",
    {
        "group_activity": TableEntry(
            "Gruppaktiviteter",
            "Veta vilka grupper som hålls och av vem.",
            {
                "arena_id": work("Grupp"),
                "kind": work("Slag"),
                "leader_id": staff("Ledare"),
                "place": work("Plats"),
                "start": work("Första dag"),
                "end": work("Sista dag"),
                "note": work("Anteckning", free=True),
                "version": VERSION,
                "id": IDENTITY,
            },
            apart="Raden gäller en grupp; närvaron står i deltagarens egna rader.",
        ),
        "group_session": TableEntry(
            "Gruppens tillfällen",
            "Veta när gruppen möts.",
            {
                "activity_id": BELONGS,
                "day": work("Dag"),
                "start_minute": work("Börjar"),
                "end_minute": work("Slutar"),
                "topic": work("Ämne"),
                "cancelled": work("Inställt"),
                "version": VERSION,
                "id": IDENTITY,
            },
            apart="Raden gäller en grupp; närvaron står i deltagarens egna rader.",
        ),
    },
)
