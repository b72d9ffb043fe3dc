"""What acts on counterparts and orders are called in the log."""

ORDER_TEXTS: dict[str, str] = {
    "customers.add": "Lade upp en motpart",
    "customers.change": "Ändrade en motpart",
    "customers.remove": "Tog bort en motpart",
    "customers.merge": "Slog ihop två motparter",
    "customers.apart": "Skrev att två motparter inte är samma",
    "orders.add": "Lade till en beställning",
    "orders.change": "Ändrade en beställning",
    "orders.status": "Ändrade en beställnings status",
    "orders.correct": "Rättade timmar och personer för en beställning",
    "orders.move": "Flyttade en beställning eller avtalat arbete till en annan dag",
    "briefing.rain": "Lade om dagens utearbete",
    "orders.accept": "Tog emot en privat beställning",
    "orders.propose": "Lämnade en privat beställning till beslut",
    "orders.conclude": "Prövade moms och konkurrens för en privat beställning",
    "orders.charge": "Gjorde ett debiteringsunderlag",
    "orders.charge_save": "Tog ut ett debiteringsunderlag",
}
