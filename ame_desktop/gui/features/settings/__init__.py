"""The screen *Inställningar*: staff, catalogue, vehicles, states, texts, looks and copies."""
