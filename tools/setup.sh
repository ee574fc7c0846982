#!/usr/bin/env bash
# Sets up .venv from the lock, hash-checked, and does nothing when that is already so.
#
#   tools/setup.sh runtime    what the program needs
#   tools/setup.sh dev        that, and what tests and linters need
#
# PYTHON names the interpreter to build on (python3 otherwise). pip keeps its downloads in
# build/cache/pip; its own settings, such as a mirror or a certificate, are left as the machine has them.
set -euo pipefail

cd "$(dirname "$0")/.."
kind=${1:?runtime or dev}
python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

lock_of() { [ "$1" = dev ] && echo requirements-dev.lock || echo requirements.lock; }

# The stamp holds the lock's hash, so a changed lock is installed and an unchanged one costs nothing.
installed() {
  local wanted
  wanted=$(sha256sum "$(lock_of "$1")" | cut -d' ' -f1)
  [ -f ".venv/.$1" ] && [ "$(cat ".venv/.$1")" = "$wanted" ]
}

ready() { installed dev || { [ "$kind" = runtime ] && installed runtime; }; }

check_python() {
  command -v "$python" >/dev/null || {
    say "Python is missing: install Python 3.11 or newer, or name it with PYTHON=/path/to/python3."
    exit 1
  }
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "$("$python" --version) is too old: Bagdar needs 3.11 or newer. Name another with PYTHON=/path/to/python3."
    exit 1
  }
}

make_venv() {
  .venv/bin/python -c 'import pip' 2>/dev/null && return
  check_python
  # Debian takes ensurepip out of python3 and keeps it in a package of its own.
  "$python" -c 'import ensurepip, venv' 2>/dev/null || bash tools/system-packages.sh venv
  say "Making .venv with $("$python" --version)"
  "$python" -m venv --clear .venv
}

install_lock() {
  local lock
  lock=$(lock_of "$kind")
  say "Installing $lock (once, about a minute)"
  mkdir -p build/cache/pip build/tmp
  PIP_CACHE_DIR=$PWD/build/cache/pip TMPDIR=$PWD/build/tmp \
    .venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r "$lock" </dev/null
  sha256sum "$lock" | cut -d' ' -f1 >".venv/.$kind"
}

make_venv
ready || install_lock
