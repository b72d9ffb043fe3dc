"""Whether a file lies on a network share, where an embedded database can be damaged."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ame_desktop.storage.errors import NetworkShareError

NETWORK_SYSTEMS = frozenset(
    {
        "9p", "acfs", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "gfs2",
        "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "panfs",
        "prl_fs", "pvfs2", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs", "webdav",
    }
)  # fmt: skip
LOCAL_FUSE = frozenset(
    {
        "fuse.bindfs", "fuse.cryfs", "fuse.cryptomator", "fuse.encfs", "fuse.exfat",
        "fuse.fuse-overlayfs", "fuse.gocryptfs", "fuse.lxcfs", "fuse.mergerfs", "fuse.ntfs",
        "fuse.ntfs-3g", "fuse.portal", "fuse.veracrypt",
    }
)  # fmt: skip
"""What a program serves from this computer's own disks; any other may come over a network."""
ADDRESSES = re.compile(
    r"(?:afp|cifs|davs?|file|ftps?|https?|nfs|sftp|smb|ssh|webdavs?):[/\\]", re.IGNORECASE
)
MOUNTS = Path("/proc/self/mountinfo")
_REMOTE_DRIVE = 4
_DEVICE = re.compile(r"\\\\[.?]\\|\\\?\?\\")
"""What Windows' own names of devices begin with: ``\\\\?\\``, ``\\\\.\\`` and ``\\??\\``."""
_REDIRECTED = ("UNC\\", "GLOBALROOT\\DEVICE\\MUP\\", "GLOBALROOT\\DEVICE\\LANMANREDIRECTOR\\")


@dataclass(frozen=True)
class Mount:
    """A mounted file system: where it is seen, and of what kind it is."""

    point: PurePosixPath
    system: str


def refuse_network_share(path: Path) -> None:
    """Let only a file on the computer's own disks through.

    Raises:
        NetworkShareError: the file lies, or would lie, on a share.
    """
    place = network_place(path)
    if place is not None:
        raise NetworkShareError(
            f"Filen ligger på en delad nätverksplats ({place}). Där kan uppgifter skadas när flera "
            "öppnar filen, så den öppnas inte. Lägg filen på datorns egen disk, eller välj "
            "Gemensam server om flera ska arbeta tillsammans."
        )


def network_place(path: Path) -> str | None:
    """Return what makes a path a network place, or ``None`` where it is not one."""
    if is_unc(str(path)):
        return "nätverkssökväg"
    if ADDRESSES.match(str(path)):
        return "nätverksadress"
    if sys.platform == "win32":
        return _mapped_drive(path)
    whole = _resolved(path)
    if not MOUNTS.exists():
        return None
    mount = mount_of(PurePosixPath(whole), parse_mounts(MOUNTS.read_text(encoding="utf-8")))
    return mount.system if mount is not None and is_network(mount.system) else None


def is_network(system: str) -> bool:
    """Whether a file system may lie on another computer."""
    fuse = system.startswith("fuse.") and system not in LOCAL_FUSE
    return fuse or system in NETWORK_SYSTEMS


def is_unc(path: str) -> bool:
    r"""Whether a path names a share on another computer, such as ``\\server\resurs``."""
    plain = path.strip().replace("/", "\\").upper()
    device = _DEVICE.match(plain)
    if device is None:
        return plain.startswith("\\\\")
    return plain[device.end() :].startswith(_REDIRECTED)


def parse_mounts(text: str) -> tuple[Mount, ...]:
    """Return the mounts that the kernel lists, in their order."""
    mounts = []
    for line in text.splitlines():
        left, separator, right = line.partition(" - ")
        fields = left.split()
        if separator and len(fields) >= 5 and right.split():
            mounts.append(Mount(PurePosixPath(_unescaped(fields[4])), right.split()[0]))
    return tuple(mounts)


def mount_of(path: PurePosixPath, mounts: tuple[Mount, ...]) -> Mount | None:
    """Return the mount that a path lies on: the deepest, and the last of those."""
    found: Mount | None = None
    for mount in mounts:
        inside = mount.point == path or mount.point in path.parents
        if inside and (found is None or len(mount.point.parts) >= len(found.point.parts)):
            found = mount
    return found


def _resolved(path: Path) -> str:
    # A link can lead onto a share; what does not exist yet is where its folder is.
    return os.path.realpath(path)


def _unescaped(text: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return text


def _mapped_drive(path: Path) -> str | None:
    import ctypes

    drive = os.path.splitdrive(os.path.realpath(path))[0]
    if is_unc(drive):
        return "nätverkssökväg"
    kind = vars(ctypes)["windll"].kernel32.GetDriveTypeW(f"{drive}\\")
    return f"nätverksenheten {drive}" if kind == _REMOTE_DRIVE else None
