"""What the acts of a month's attendance are called in the log: locks, corrections, what is told."""

MONTH_TEXTS: dict[str, str] = {
    "attendance.corrections": "Läste rättelseboken",
    "month_bases.read": "Läste månadsunderlagen",
    "month_bases.person": "Läste personens månadsunderlag",
    "month_bases.make": "Gjorde månadsunderlag",
    "month_bases.hand_on": "Skrev in när ett månadsunderlag lämnades eller kvitterades",
    "month_bases.pdf": "Tog fram ett månadsunderlag",
}
MONTH_FIELDS: dict[str, str] = {
    "handed_on": "Lämnat",
    "handed_to": "Lämnat till",
    "receipt": "Kvittens",
}
