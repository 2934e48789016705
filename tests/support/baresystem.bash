# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Bare Debian systems, each in a folder of its own, for the scripts in tests/ that prove something in one. Making one needs
# root, debootstrap and a network. Mirror, proxy and certificates are those of this machine.

fail() { echo "tests/${0##*/}: $*" >&2; exit 1; }

# make_system SUITE FOLDER: with an empty folder /masterychart, where the sources or a package go.
make_system()
{
    local suite=$1 system=$2 mirror
    ((EUID == 0)) || fail "making a system needs root."
    command -v debootstrap >/dev/null || fail "the package debootstrap is missing."
    mirror=$(find /etc/apt -name '*.list' -o -name '*.sources' | sort | xargs sed -nE 's/^(URIs:|deb( +\[[^]]*\])?) +([^ ]+).*/\3/p' \
        | awk '/\/debian\/*$/ && !found++')
    [[ -n $mirror ]] || fail "no mirror of Debian is named in /etc/apt."

    debootstrap --variant=minbase "$suite" "$system" "$mirror"
    chmod 755 "$system" # a test gives up root's rights
    cp --remove-destination /etc/resolv.conf /etc/hosts "$system/etc/"
    apt-config dump Acquire | grep -E '^Acquire::(https?|Check|Retries)' >"$system/etc/apt/apt.conf.d/00machine" || true
    mkdir -p "$system/etc/ssl/certs" "$system/usr/local/share" "$system/masterychart"
    cp /etc/ssl/certs/ca-certificates.crt "$system/etc/ssl/certs/" # until the system has made its own
    [[ ! -d /usr/local/share/ca-certificates ]] || cp -r /usr/local/share/ca-certificates "$system/usr/local/share/"
}

# in_system FOLDER COMMAND...: runs it in /masterychart. Its mounts and what it leaves running end with it.
in_system()
{
    local environment=(PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
    local name
    for name in http_proxy https_proxy no_proxy CI; do
        [[ -z ${!name:-} ]] || environment+=("$name=${!name}")
    done
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -c '
        set -e
        mount -t proc proc "$1/proc"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts"
        mount -t tmpfs tmpfs "$1/dev/shm"
        exec chroot "$1" env --ignore-environment --chdir=/masterychart "${@:2}"
        ' bash "$1" "${environment[@]}" "${@:2}"
}

# copy_sources FOLDER: those of the last commit, to /masterychart.
copy_sources()
{
    git archive HEAD | tar --extract --directory="$1/masterychart"
}
