"""Orders: occasional help that another unit asks for."""

from enum import StrEnum


class OrderStatus(StrEnum):
    """How far an order has come. Source: RAG-44."""

    NEW = "Ny"
    PLANNED = "Planerad"
    ONGOING = "Pågår"
    DONE = "Klar"
    DECLINED = "Avböjd"


class CustomerKind(StrEnum):
    """Who asks for help. Source: RAG-38, RAG-46, NAT-16."""

    UNIT = "kommunal enhet"
    PRIVATE = "privat aktör"
    ASSOCIATION = "förening"
    PERSON = "privatperson"
