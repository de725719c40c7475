#!/bin/sh
# Installs sofaweekly for this user, or below PREFIX, from a folder of releases:
#   SOFAWEEKLY_RELEASES=https://… sh install.sh
# What was fetched is compared with SHA256SUMS before anything is written.
set -eu

say() { printf 'install.sh: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

releases=${SOFAWEEKLY_RELEASES:-}
[ -n "$releases" ] || fail "set SOFAWEEKLY_RELEASES to the address of the folder that holds the release"
if [ "$(id -u)" -eq 0 ]; then usual=/usr/local; else usual=$HOME/.local; fi
prefix=${PREFIX:-$usual}

[ "$(uname -s)" = Linux ] || fail "there are programs for Linux only; on macOS use Homebrew or build from source"
machine=$(uname -m)
case $machine in
arm64) machine=aarch64 ;;
esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

fetch() {
    if command -v curl >/dev/null; then
        curl --fail --silent --show-error --location --output "$folder/$1" "$releases/$1"
    elif command -v wget >/dev/null; then
        wget --quiet --output-document="$folder/$1" "$releases/$1"
    else
        fail "there is neither curl nor wget"
    fi || fail "cannot fetch $releases/$1"
}

fetch SHA256SUMS
line=$(grep -E "^[0-9a-f]{64}  sofaweekly-[0-9][0-9A-Za-z.+-]*-linux-$machine\.tar\.gz\$" "$folder/SHA256SUMS" | tail -n 1)
[ -n "$line" ] || fail "there is no program for linux-$machine in $releases"
name=${line#*  }
fetch "$name"
(cd "$folder" && printf '%s\n' "$line" | sha256sum -c - >/dev/null 2>&1) || fail "$name is not what SHA256SUMS says; nothing was installed"

mkdir -p "$prefix"
tar -xzf "$folder/$name" -C "$prefix" --strip-components=1 --no-same-owner
say "installed $("$prefix/bin/sofaweekly" --version | head -n 1) to $prefix/bin/sofaweekly"
case :$PATH: in
*:"$prefix/bin":*) ;;
*) say "add $prefix/bin to PATH" ;;
esac
