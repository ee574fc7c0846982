#!/usr/bin/env bash
# Runs a command so that everything it writes for itself stays inside build/: home and settings
# folders, temporary files, pip's downloads. Tests and demos may then leave nothing behind on the
# machine, and nothing that is already there can change what they do.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/build

mkdir -p "$build"/home "$build"/tmp "$build"/cache/pip "$build"/config "$build"/share "$build"/state
mkdir -p -m 700 "$build"/run # Qt complains of a runtime folder that others can read

export HOME=$build/home
export TMPDIR=$build/tmp
export XDG_CACHE_HOME=$build/cache
export XDG_CONFIG_HOME=$build/config
export XDG_DATA_HOME=$build/share
export XDG_STATE_HOME=$build/state
export XDG_RUNTIME_DIR=$build/run
export PIP_CACHE_DIR=$build/cache/pip

exec "$@"
