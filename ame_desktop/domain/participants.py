"""People enrolled at the unit: how they came, who owns the case, what they have agreed to."""

from enum import StrEnum


class ReferralRoute(StrEnum):
    """Who referred the person. Source: RAG-05, RAG-21."""

    AF = "AF"
    STAR = "STAR"
    IFO = "IFO"
    OWN = "egen"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _ROUTE_LABELS[self]


_ROUTE_LABELS = {
    ReferralRoute.AF: "AF – Arbetsförmedlingen",
    ReferralRoute.STAR: "STAR – Samverkansteam",
    ReferralRoute.IFO: "IFO – individ- och familjeomsorgen",
    ReferralRoute.OWN: "Egen regi",
}


class OwnerKind(StrEnum):
    """Who owns the case and its follow-up. Source: RAG-08, RAG-11, RAG-13."""

    IFO_OFFICER = "ifo"
    CONSULTANT = "konsulent"
    RAISING_PARTY = "part"

    @property
    def label(self) -> str:
        """Who owns the case, in words."""
        return _OWNER_LABELS[self]


_OWNER_LABELS = {
    OwnerKind.IFO_OFFICER: "IFO-handläggare",
    OwnerKind.CONSULTANT: "Konsulent",
    OwnerKind.RAISING_PARTY: "Part som lyft ärendet",
}


class NumberKind(StrEnum):
    """What kind of number identifies the person."""

    PERSONAL = "personnummer"
    COORDINATION = "samordningsnummer"
    INTERIM = "interimsnummer"
    RESERVE = "reservnummer"


class Protection(StrEnum):
    """Protected personal data. Source: NAT-38."""

    NONE = "ingen"
    MARKED = "sekretessmarkering"
    REGISTERED = "skyddad folkbokföring"
    ASSUMED = "fingerade uppgifter"


class ConsentParty(StrEnum):
    """The parties that the unit cooperates and may exchange information with.

    Source: OSB-26, RAG-02.
    """

    AF = "Arbetsförmedlingen"
    FK = "Försäkringskassan"
    CARE = "Hälso- och sjukvården"
    IFO = "Socialtjänsten"
    OTHER = "Annan part"


class NoteType(StrEnum):
    """What a note is about. Source: TRE-40."""

    GENERAL = "Rubrik"
    START = "Start av aktiviteter"
    PHONE = "Telefonsamtal"
    EMAIL = "E-post"
    VISIT = "Besök/samtal"
    JOINT_MEETING = "Samverkansmöte"
    AF_DECISION = "Beslut från AF"
    BUS_CARD = "Busskort"
    OBSERVATION = "Iakttagelse"
    END = "Avslut"


def owner_kind(route: ReferralRoute) -> OwnerKind:
    """Return who owns a case that came this way.

    Source: RAG-08, RAG-11, RAG-13; a case of the unit's own is the consultant's.
    """
    if route is ReferralRoute.IFO:
        return OwnerKind.IFO_OFFICER
    if route is ReferralRoute.STAR:
        return OwnerKind.RAISING_PARTY
    return OwnerKind.CONSULTANT
