"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from typing import Final

from ame_desktop.gui.dialogs.list_button import KEY

KEYS: Final = (
    ("Ctrl+N", "Ny aktualisering"),
    ("1–9", "Tilldela den som står på raden med siffran"),
    ("Enter", "Öppna akten"),
    ("K", "Steget som kommer härnäst är klart i dag"),
    ("B", "Boka eller skriv steget som kommer härnäst"),
    ("N", "Bestäm nästa steg"),
    ("A", "Skriv in i en arena"),
    ("F", "Gör klar inskrivningen"),
    ("Ctrl+F", "Filtrera listan"),
    ("Ctrl+Enter", "Spara"),
    KEY,
)
ACTS: Final = (
    ("Return", "open", "Öppna akten", "person"),
    ("K", "done", "Klart i dag", "check"),
    ("B", "book", "Boka eller skriv…", "calendar-week"),
    ("N", "next", "Nästa steg…", "clock"),
    ("A", "enrol", "Skriv in i arena…", "arenas"),
    ("F", "finish", "Gör klar inskrivningen", "saved"),
)
WRITING: Final = frozenset({"done", "book", "next", "enrol", "finish"})
