"""A unit's file on a network share is refused, with the reason (R13)."""

import ctypes
import ntpath
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import pytest

from ame_desktop.services.errors import NetworkShareError
from ame_desktop.services.restore import restore_unit
from ame_desktop.services.unit_creation import create_unit
from ame_desktop.services.unit_opening import UnitPlace, open_unit
from ame_desktop.storage import network_share
from ame_desktop.storage.network_share import (
    is_network,
    is_unc,
    mount_of,
    network_place,
    parse_mounts,
    refuse_network_share,
)
from tests.support.clock import FixedClock
from tests.support.opening import DRAFT, LOGIN, PASSWORD, MadeUnit

MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:21 / /proc rw,nosuid shared:13 - proc proc rw
31 22 0:44 / /hem rw,relatime shared:2 master:3 - nfs4 server:/hem rw,vers=4.2
32 31 8:2 / /hem/anna/lokal rw shared:4 - xfs /dev/sdb1 rw
33 22 0:45 / /mnt/enhetens\040mapp rw - cifs //server/ame rw
34 22 0:46 / /media/moln rw - fuse.sshfs anna@server: rw
35 22 0:47 / /media/dav rw - fuse.davfs2 https://server rw
36 22 0:48 / /srv rw - tmpfs tmpfs rw
37 22 0:49 / /srv rw - smb3 //server/senare rw
half a line
"""


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("/home/anna/enhet.ame", "ext4"),
        ("/hem/anna/enhet.ame", "nfs4"),
        ("/hem/anna/lokal/enhet.ame", "xfs"),
        ("/hemma/enhet.ame", "ext4"),
        ("/mnt/enhetens mapp/enhet.ame", "cifs"),
        ("/media/moln/enhet.ame", "fuse.sshfs"),
        ("/media/dav/enhet.ame", "fuse.davfs2"),
        ("/srv/enhet.ame", "smb3"),
    ],
)
def test_the_mount_that_a_file_lies_on_is_found(path: str, system: str) -> None:
    mount = mount_of(PurePosixPath(path), parse_mounts(MOUNTS))
    assert mount is not None
    assert mount.system == system
    assert is_network(system) == (system not in {"ext4", "xfs"})


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\ame\enhet.ame", True),
        ("//server/ame/enhet.ame", True),
        (r"\\?\UNC\server\ame\enhet.ame", True),
        (r"\\?\unc\server\ame\enhet.ame", True),
        ("//?/UNC/server/ame/enhet.ame", True),
        (r"\\.\UNC\server\ame\enhet.ame", True),
        (r"\??\UNC\server\ame\enhet.ame", True),
        (r"\\?\GLOBALROOT\Device\Mup\server\ame\enhet.ame", True),
        (r"\/server/ame/enhet.ame", True),
        (r" \\server\ame\enhet.ame", True),
        (r"\\server@SSL\DavWWWRoot\ame\enhet.ame", True),
        (r"\\localhost\c$\ame\enhet.ame", True),
        (r"\\.\C:\ame\enhet.ame", False),
        (r"\\?\C:\ame\enhet.ame", False),
        (r"C:\ame\enhet.ame", False),
        ("/home/anna/enhet.ame", False),
        ("enhet.ame", False),
    ],
)
def test_a_unc_path_is_known_in_all_its_ways(path: str, unc: bool) -> None:
    assert is_unc(path) is unc


@pytest.mark.parametrize(
    "system", ["fuse.kio-fuse", "fuse.onedriver", "fuse.juicefs", "fuse.gvfsd-fuse", "prl_fs"]
)
def test_what_a_program_brings_from_elsewhere_is_a_share(system: str) -> None:
    assert is_network(system)
    assert not is_network("fuse.gocryptfs")
    assert not is_network("fuseblk")


@pytest.mark.parametrize(
    "address",
    ["smb://server/ame/enhet.ame", "SFTP://server/enhet.ame", "file://server/ame/enhet.ame"],
)
def test_an_address_of_a_share_is_refused_in_a_sentence(address: str) -> None:
    with pytest.raises(NetworkShareError, match="nätverksadress"):
        open_unit(UnitPlace(address), LOGIN, PASSWORD, FixedClock())


def test_a_mapped_drive_is_asked_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def kind(drive: str) -> int:
        asked.append(drive)
        return 4 if drive.startswith("Z:") else 3

    windows = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=kind))
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    monkeypatch.setattr(network_share, "os", SimpleNamespace(path=AsWindows))
    monkeypatch.setattr(network_share.sys, "platform", "win32")
    assert network_place(Path(r"Z:\ame\enhet.ame")) == "nätverksenheten Z:"
    assert network_place(Path(r"C:\ame\enhet.ame")) is None
    assert network_place(Path(r"S:\ame\enhet.ame")) == "nätverkssökväg"
    assert asked == ["Z:\\", "C:\\"]


class AsWindows:
    """Paths as Windows reads them; S: is another name for a folder of a share."""

    splitdrive = staticmethod(ntpath.splitdrive)

    @staticmethod
    def realpath(path: object) -> str:
        return str(path).replace("S:", r"\\server\ame")


def test_this_computers_own_disk_is_let_through(tmp_path: Path) -> None:
    assert network_place(tmp_path / "enhet.ame") is None
    refuse_network_share(tmp_path / "ännu" / "inte" / "enhet.ame")


@pytest.fixture
def shared_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of which the list of mounts says that it lies on a share."""
    folder = tmp_path / "delad"
    folder.mkdir()
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"{MOUNTS}40 22 0:50 / {folder} rw - cifs //server/ame rw\n")
    monkeypatch.setattr(network_share, "MOUNTS", mounts)
    return folder


def acts(place: UnitPlace, copy: Path) -> tuple[Callable[[], object], ...]:
    clock = FixedClock()
    return (
        lambda: create_unit(place, DRAFT, clock),
        lambda: open_unit(place, LOGIN, PASSWORD, clock),
        lambda: restore_unit(place, copy, LOGIN, PASSWORD, clock),
    )


def test_a_share_is_neither_made_opened_nor_restored_on(
    shared_folder: Path, made_unit: MadeUnit
) -> None:
    path = shared_folder / "enhet.ame"
    for name in ("enhet.ame", "enhet.ame.nycklar"):
        (shared_folder / name).write_bytes(made_unit.path.with_name(name).read_bytes())
    before = {file: file.read_bytes() for file in shared_folder.iterdir()}
    for act in acts(UnitPlace(str(path)), made_unit.path)[1:]:
        with pytest.raises(NetworkShareError, match="Gemensam server") as told:
            act()
        assert "delad nätverksplats (cifs)" in told.value.message
    assert {file: file.read_bytes() for file in shared_folder.iterdir()} == before
    with pytest.raises(NetworkShareError):
        acts(UnitPlace(str(shared_folder / "ny.ame")), made_unit.path)[0]()
    assert not (shared_folder / "ny.ame").exists()


def test_a_link_onto_a_share_is_followed(shared_folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "genväg"
    link.symlink_to(shared_folder, target_is_directory=True)
    with pytest.raises(NetworkShareError):
        refuse_network_share(link / "enhet.ame")


def test_a_unc_path_is_refused_by_every_act(made_unit: MadeUnit) -> None:
    for act in acts(UnitPlace("//server/ame/enhet.ame"), made_unit.path):
        with pytest.raises(NetworkShareError, match="nätverkssökväg"):
            act()


@pytest.mark.root
@pytest.mark.soak
def test_a_real_mount_is_read_from_the_kernel() -> None:
    """A share needs a server; what the kernel says of a mount is read with one of memory."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "prov", folder], check=True)
        try:
            text = network_share.MOUNTS.read_text(encoding="utf-8")
            mount = mount_of(PurePosixPath(folder) / "enhet.ame", parse_mounts(text))
            assert mount is not None
            assert (str(mount.point), mount.system) == (folder, "tmpfs")
            assert network_place(Path(folder) / "enhet.ame") is None
        finally:
            subprocess.run(["umount", folder], check=True)
