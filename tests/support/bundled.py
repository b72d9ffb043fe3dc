"""Asks the libraries which version of what they bring with them that really answers."""

from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pypdfium2
import sqlcipher3.dbapi2 as sqlcipher
import uharfbuzz
from cryptography.hazmat.backends.openssl import backend
from lxml import etree
from PIL import features
from PySide6.QtCore import qVersion

PILLOW = {
    "FreeType": "freetype2",
    "libjpeg-turbo": "libjpeg_turbo",
    "OpenJPEG": "jpg_2000",
    "LibTIFF": "libtiff",
    "libwebp": "webp",
    "libavif": "avif",
    "Little CMS": "littlecms2",
}


def bundled_versions() -> dict[tuple[str, str], str]:
    """The version that answers, by library and by what lies in it."""
    found = {
        ("cryptography", "OpenSSL"): backend.openssl_version_text().split()[1],
        ("psycopg-binary", "libpq"): _postgres(psycopg.pq.version()),
        ("pyside6-essentials", "Qt"): qVersion(),
        ("pypdfium2", "PDFium"): str(pypdfium2.version.PDFIUM_INFO).partition("@")[0],
        ("uharfbuzz", "HarfBuzz"): uharfbuzz.version_string(),
        ("lxml", "libxml2"): ".".join(map(str, etree.LIBXML_VERSION)),
        ("lxml", "libxslt"): ".".join(map(str, etree.LIBXSLT_VERSION)),
    }
    found |= {("sqlcipher3", name): version for name, version in _sqlcipher().items()}
    return found | {
        ("pillow", name): str(features.version(feature)) for name, feature in PILLOW.items()
    }


def _postgres(number: int) -> str:
    return f"{number // 10_000}.{number % 10_000}"


def _sqlcipher() -> dict[str, str]:
    """SQLCipher tells of its encryption once a key is given."""
    with TemporaryDirectory() as folder:
        connection = sqlcipher.connect(str(Path(folder) / "fråga.ame"))
        connection.execute("PRAGMA key = 'fråga'")
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
        (openssl,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
        connection.close()
    return {
        "SQLite": sqlcipher.sqlite_version,
        "SQLCipher": cipher.split()[0],
        "OpenSSL": openssl.split()[1],
    }
