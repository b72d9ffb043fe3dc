# What the commands beside this file share: the system's packages and the program's own environment.
# Sourced with `root` set to the folder of the clone. A set-up that cannot go on ends with status 5.

python=$root/.venv/bin/python
packages=
libraries=$(/sbin/ldconfig -p 2>/dev/null || true)

say() { printf '%s\n' "$@" >&2; }

stop() {
    say "$@"
    exit 5
}

# The file decides, not the package name: Debian renames packages between releases.
need_library() { # FILE PACKAGE
    case $libraries in *"$1 ("*) ;; *) packages="$packages $2" ;; esac
}

need_program() { # PROGRAM PACKAGE
    command -v "$1" >/dev/null 2>&1 || packages="$packages $2"
}

need_file() { # FILE PACKAGE
    [ -e "$1" ] || packages="$packages $2"
}

# A bundle takes Python's own library along, which Debian's Python does without.
need_python_library() {
    soname=$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME") or "")')
    libdir=$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR") or "")')
    case $soname in
        libpython*.so.*) [ -e "$libdir/$soname" ] || need_library "$soname" "${soname%%.so.*}" ;;
    esac
}

# The name of the folder is the version; Debian's speaks TLS, which PyPI's does not.
need_tls_postgresql() {
    for initdb in /usr/lib/postgresql/*/bin/initdb; do
        [ -x "$initdb" ] && return 0
    done
    packages="$packages postgresql"
}

need_window_libraries() {
    need_library libGL.so.1 libgl1
    need_library libEGL.so.1 libegl1
    need_library libglib-2.0.so.0 libglib2.0-0
    need_library libfontconfig.so.1 libfontconfig1
    need_library libdbus-1.so.3 libdbus-1-3
    need_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    need_library libxcb-cursor.so.0 libxcb-cursor0
    need_library libxcb-icccm.so.4 libxcb-icccm4
    need_library libxcb-keysyms.so.1 libxcb-keysyms1
    need_library libxcb-shape.so.0 libxcb-shape0
}

# A Python that may make the environment: 3.11 or later, with venv.
find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

environment_stamp() { # LOCK
    sha256sum <"$root/installer/$1"
    readlink -f "$python"
}

environment_is_ready() { # LOCK
    [ -x "$python" ] && [ "$(environment_stamp "$1")" = "$(cat "$root/.venv/$1.stamp" 2>/dev/null)" ]
}

need_environment() { # LOCK
    environment_is_ready "$1" || [ -n "$(find_python)" ] || packages="$packages python3 python3-venv"
}

# Runs a command silently; what it printed is shown only if it fails.
quietly() {
    output=$(mktemp)
    if "$@" </dev/null >"$output" 2>&1; then
        rm -f "$output"
    else
        tail -n 20 "$output" >&2
        rm -f "$output"
        return 1
    fi
}

install_packages() {
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "Det saknas systempaket. På Debian heter de:$packages" \
            "Installera motsvarande paket och kör samma kommando igen."
    fi
    if [ "$(id -u)" = 0 ]; then
        administrator=
    elif sudo -n true 2>/dev/null; then
        administrator='sudo -n'
    else
        stop "Det saknas systempaket som bara en administratör får installera. Be administratören köra:" "" \
            "    apt-get update && apt-get install --yes --no-install-recommends$packages" "" \
            "Kör sedan samma kommando igen."
    fi
    say "Installerar systempaket:$packages"
    # One unreachable source must not hinder packages that the others have.
    quietly $administrator apt-get update || say "Alla paketkällor svarade inte. Försöker ändå."
    # shellcheck disable=SC2086
    quietly $administrator env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
        --no-install-recommends -o DPkg::Lock::Timeout=300 $packages ||
        stop "Systempaketen kunde inte installeras. Kontrollera nätet och kör samma kommando igen."
    packages=
}

make_environment() { # LOCK [LOCKS THAT IT COVERS]
    environment_is_ready "$1" && return 0
    say "Förbereder programmets egen Python-miljö. Det tar omkring en halv minut."
    if ! "$python" -m pip --version >/dev/null 2>&1; then
        base=$(find_python)
        [ -n "$base" ] || stop "Programmet behöver Python 3.11 eller senare med tillägget venv."
        quietly "$base" -m venv --clear "$root/.venv" ||
            stop "Python-miljön kunde inte skapas i $root/.venv."
    fi
    quietly "$python" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
        --require-hashes -r "$root/installer/$1" ||
        stop "Programbiblioteken kunde inte hämtas. Kontrollera nätet och kör samma kommando igen."
    for lock in "$@"; do
        environment_stamp "$lock" >"$root/.venv/$lock.stamp"
    done
}
