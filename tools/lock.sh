#!/usr/bin/env bash
# Writes requirements.lock and requirements-dev.lock from pyproject.toml: exact versions, sha256 of
# every wheel for Linux, Windows and macOS, Python 3.11 and newer, and no address of any index.
# Versions already in the lock stay unless `make lock UPGRADE=1`.
set -euo pipefail

cd "$(dirname "$0")/.."
uv=build/lock-venv/bin/uv
options=(--quiet --no-config --universal --python-version 3.11 --generate-hashes
  --only-binary ':all:' --emit-build-options --no-header --no-annotate)
[ -n "${UPGRADE:-}" ] && options+=(--upgrade)

if [ ! -x "$uv" ]; then
  "${PYTHON:-python3}" -m venv --clear build/lock-venv
  PIP_CACHE_DIR=$PWD/build/cache/pip build/lock-venv/bin/pip install --quiet --quiet --disable-pip-version-check uv==0.13.9
fi

# Indexes and folders that this machine adds for itself must leave no trace in what everyone installs.
unset UV_FIND_LINKS UV_EXTRA_INDEX_URL PIP_FIND_LINKS PIP_EXTRA_INDEX_URL
export UV_CACHE_DIR=$PWD/build/cache/uv

"$uv" pip compile pyproject.toml "${options[@]}" --output-file requirements.lock
"$uv" pip compile pyproject.toml --group dev --constraint requirements.lock "${options[@]}" --output-file requirements-dev.lock
