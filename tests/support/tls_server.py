"""A PostgreSQL server as a municipality runs it: TLS with its own CA, and SCRAM passwords."""

import socket
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from ame_desktop.services.clock import SystemClock
from tests.support.postgres import TempPostgres

LOOPBACK = "127.0.0.1"
KEEPER = "skotare"
KEEPERS_PASSWORD = "skotarens hemliga ord"
RULES = """\
local all postgres trust
local all all scram-sha-256
hostssl all all 127.0.0.1/32 scram-sha-256
"""


def make_ca(folder: Path, name: str) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    """A certificate authority of the test's own; its certificate lies in the folder."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = _signed(subject, subject, key, key, ca=True)
    (folder / f"{name}.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return certificate, key


def _signed(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    ca: bool,
) -> x509.Certificate:
    now = SystemClock().now()
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address(LOOPBACK))]
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    if not ca:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(signer, hashes.SHA256())


class TlsPostgres(TempPostgres):
    """A server on a port of the loopback address; ``keeper`` may make roles and databases."""

    def _make_cluster(self) -> None:
        super()._make_cluster()
        authority, signer = make_ca(self._folder, "ca")
        self.authority = self._folder / "ca.pem"
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        made = _signed(subject, authority.subject, key, signer, ca=False)
        with socket.socket() as free:
            free.bind((LOOPBACK, 0))
            self.port = free.getsockname()[1]
        proof, secret = self._folder / "server.crt", self._folder / "server.key"
        proof.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        secret.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        secret.chmod(0o600)
        rules = self._folder / "pg_hba.conf"
        rules.write_text(RULES)
        self._give_to_account(proof, secret, rules)

    def _options(self) -> dict[str, object]:
        return {
            **super()._options(),
            "listen_addresses": LOOPBACK,
            "port": self.port,
            "ssl": "on",
            "ssl_cert_file": self._folder / "server.crt",
            "ssl_key_file": self._folder / "server.key",
            "hba_file": self._folder / "pg_hba.conf",
        }

    def url(self, database: str) -> str:
        """The superuser's address, over the socket."""
        return f"postgresql://postgres@/{database}?host={self._folder}&port={self.port}"

    def net_url(self, database: str, user: str = "", **more: str) -> str:
        """The address over the network, with the server's proof checked."""
        who = f"{user}@" if user else ""
        given = {"sslrootcert": str(self.authority), **more}
        query = "&".join(f"{name}={value}" for name, value in given.items())
        return f"postgresql://{who}localhost:{self.port}/{database}?{query}"

    def said(self) -> str:
        """What the server has written in its own log."""
        return (self._folder / "log").read_text(encoding="utf-8", errors="replace")
