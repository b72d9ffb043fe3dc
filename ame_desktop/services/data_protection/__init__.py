"""What participants can ask about their own data, and what the unit answers. Source: NAT-36."""

from ame_desktop.services.data_protection.desk import DataDesk
from ame_desktop.services.data_protection.extract import (
    extract_name,
    look_through,
    save_extract,
)
from ame_desktop.services.data_protection.incident import (
    incident,
    incident_name,
    incident_pdf,
    save_incident,
)
from ame_desktop.services.data_protection.limits import lift, limit
from ame_desktop.services.data_protection.register import (
    ASSESSMENT,
    REGISTER,
    processing_name,
    save_processing,
)
from ame_desktop.services.data_protection.requests import (
    answer,
    corrected_since,
    data_desk,
    receive,
    withdraw,
)

__all__ = [
    "ASSESSMENT",
    "REGISTER",
    "DataDesk",
    "answer",
    "corrected_since",
    "data_desk",
    "extract_name",
    "incident",
    "incident_name",
    "incident_pdf",
    "lift",
    "limit",
    "look_through",
    "processing_name",
    "receive",
    "save_extract",
    "save_incident",
    "save_processing",
    "withdraw",
]
