"""Asks the libraries which version of what they bring with them that really answers."""

from pathlib import Path
from tempfile import TemporaryDirectory

import highspy
import numpy as np
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
        ("highspy", "HiGHS"): highspy.Highs().version(),
        ("lxml", "libxml2"): ".".join(map(str, etree.LIBXML_VERSION)),
        ("lxml", "libxslt"): ".".join(map(str, etree.LIBXSLT_VERSION)),
    }
    found |= {("numpy", name): version for name, version in _numpy().items()}
    found |= {("sqlcipher3", name): version for name, version in _sqlcipher().items()}
    return found | {
        ("pillow", name): str(features.version(feature)) for name, feature in PILLOW.items()
    }


def _postgres(number: int) -> str:
    return f"{number // 10_000}.{number % 10_000}"


def _numpy() -> dict[str, str]:
    """NumPy says which OpenBLAS it was made with; the files beside it say the rest."""
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    beside = Path(np.__file__).parent.with_name("numpy.libs")
    names = {"libgfortran", "libquadmath"}
    files = {name: next(beside.glob(f"{name}-*.so.*")).name for name in names}
    return {"OpenBLAS": blas["version"]} | {
        name: file.partition(".so.")[2] for name, file in files.items()
    }


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
