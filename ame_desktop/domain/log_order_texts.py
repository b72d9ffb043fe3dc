"""What acts on counterparts and orders are called in the log."""

ORDER_TEXTS: dict[str, str] = {
    "customers.add": "Lade upp en motpart",
    "customers.change": "Ändrade en motpart",
    "customers.remove": "Tog bort en motpart",
    "customers.merge": "Slog ihop två motparter",
    "customers.apart": "Skrev att två motparter inte är samma",
    "orders.status": "Ändrade en beställnings status",
}
