"""Handing a new data key to somebody who is not there: sealed to the public half of their pair.

The private half lies beside it, sealed with what the person's password makes.
"""

import os
from base64 import b64decode, b64encode
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE: Final = b"AME Desktop: datanyckel"
_PAIR: Final = b"|par"


def new_pair(password_key: bytes, bound: bytes) -> dict[str, str]:
    """Return a new pair: the public half in clear, the private half sealed.

    Args:
        password_key: 32 bytes that a password makes.
        bound: whom and how the pair is for; it opens with the same only.
    """
    private, nonce = X25519PrivateKey.generate(), os.urandom(12)
    sealed = AESGCM(password_key).encrypt(nonce, private.private_bytes_raw(), bound + _PAIR)
    return {
        "public": _text(private.public_key().public_bytes_raw()),
        "private": _text(nonce + sealed),
    }


def handed_to(pair: dict[str, Any], data_key: bytes, bound: bytes) -> str:
    """Return the data key, sealed so that only the owner of the pair can open it."""
    public = _bytes(pair["public"])
    once, nonce = X25519PrivateKey.generate(), os.urandom(12)
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    begun = once.public_key().public_bytes_raw()
    sealed = AESGCM(_key(shared, begun, public)).encrypt(nonce, data_key, bound)
    return _text(begun + nonce + sealed)


def taken_over(
    pair: dict[str, Any], password_key: bytes, pair_bound: bytes, handed: str, bound: bytes
) -> bytes | None:
    """Return the data key that was handed over, or ``None`` where the password is another."""
    private, public, parcel = _bytes(pair["private"]), _bytes(pair["public"]), _bytes(handed)
    try:
        raw = AESGCM(password_key).decrypt(private[:12], private[12:], pair_bound + _PAIR)
        shared = X25519PrivateKey.from_private_bytes(raw).exchange(
            X25519PublicKey.from_public_bytes(parcel[:32])
        )
        key = _key(shared, parcel[:32], public)
        return AESGCM(key).decrypt(parcel[32:44], parcel[44:], bound)
    except InvalidTag:
        return None


def _key(shared: bytes, begun: bytes, public: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=begun + public, info=_PURPOSE).derive(shared)


def _text(value: bytes) -> str:
    return b64encode(value).decode()


def _bytes(value: str) -> bytes:
    return b64decode(value)
