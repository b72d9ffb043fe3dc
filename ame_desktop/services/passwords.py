"""What a password has to be: long, and not one that everybody tries first."""

from collections.abc import Iterable
from functools import cache

from ame_desktop.domain.errors import DomainError
from ame_desktop.paths import resource

SHORTEST, LONGEST = 12, 128
LOCAL_WORDS = (
    "ame", "amedesktop", "arbetsmarknad", "arbetsmarknadsenhet", "arbetsmarknadsenheten",
    "kommun", "kommunen", "socialtjänst", "socialtjänsten", "enhet", "enheten", "handledare",
    "deltagare", "lösenord", "losenord", "password", "sommar", "vinter", "höst", "vår",
)  # fmt: skip
_ADVICE = "Ta till exempel fyra ord som inte hör ihop."


def check_password(password: str, words: Iterable[str] = ()) -> None:
    """Refuse a password that is too short, too long, or among the first to be guessed.

    Any signs may be used, and none must be; nothing is cut or changed.

    Args:
        password: as typed.
        words: the unit's name, its municipality and the login: no password is made up of them.

    Raises:
        DomainError: it is refused; the sentence says why and what to do.
    """
    if len(password) < SHORTEST:
        raise _refused(f"Lösenordet är för kort. Det ska ha minst {SHORTEST} tecken. {_ADVICE}")
    if len(password) > LONGEST:
        raise _refused(f"Lösenordet är för långt. Det kan ha högst {LONGEST} tecken.")
    folded = password.casefold()
    if folded in _common() or _bare(folded) in _common() or len(set(folded)) < 4:
        raise _refused(f"Lösenordet är ett av de första som den som gissar provar. {_ADVICE}")
    if _is_made_of(folded, (*LOCAL_WORDS, *_parts(words))):
        raise _refused(
            "Lösenordet består av ord som hör till enheten eller till dig, och är lätt att gissa. "
            + _ADVICE
        )


def _refused(message: str) -> DomainError:
    return DomainError(message, field="password")


@cache
def _common() -> frozenset[str]:
    lines = resource("reference/common_passwords.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(
        line.strip().casefold() for line in lines if line.strip() and line.strip()[0] != "#"
    )


def _bare(text: str) -> str:
    """Return a password without the digits and signs that people put at its ends."""
    return text.strip("0123456789!?.,-_*+#&%/()=@ ")


def _parts(words: Iterable[str]) -> set[str]:
    whole = {word.casefold().strip() for word in words}
    return {part for word in whole for part in (word, *word.split()) if len(part) >= 3}


def _is_made_of(text: str, words: Iterable[str]) -> bool:
    """Whether fewer than five letters are left when the words are taken out."""
    left = text
    for word in sorted(set(words), key=len, reverse=True):
        left = left.replace(word, "")
    return left != text and sum(sign.isalpha() for sign in left) < 5
