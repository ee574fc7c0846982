#!/usr/bin/env bash
# Sets up the rivals and measures beside them. A rival that cannot be had here is left out in a plain
# line. Python's rivals go to build/bench-venv; LibreOffice and WeasyPrint's Pango are Debian packages,
# installed only as root and not with BAGDAR_SKIP_SYSTEM=1.
set -euo pipefail

cd "$(dirname "$0")/.."
venv=build/bench-venv
stamp=$venv/.rivals

say() { printf '%s\n' "$*" >&2; }

python_rivals() {
  cmp -s bench/rivals.txt "$stamp" && return
  say "Setting up the rivals in $venv"
  .venv/bin/python -m venv --clear "$venv"
  mkdir -p build/cache/pip build/tmp
  PIP_CACHE_DIR=$PWD/build/cache/pip TMPDIR=$PWD/build/tmp \
    "$venv"/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r bench/rivals.txt </dev/null &&
    cp bench/rivals.txt "$stamp"
}

# debian_rival NAME PROBE PACKAGE...: installs the packages unless the probe already succeeds.
debian_rival() {
  local name=$1 probe=$2 log=build/bench-packages.log
  shift 2
  bash -c "$probe" >/dev/null 2>&1 && return
  if [ "${BAGDAR_SKIP_SYSTEM:-}" = 1 ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "$name is left out; on Debian: apt-get install --no-install-recommends $*"
    return
  fi
  say "Installing $name ($*)"
  {
    apt-get update -qq &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
  } </dev/null >"$log" 2>&1 || say "$name could not be installed and is left out; see $log"
}

python_rivals || say "The rivals' environment could not be made; they are left out."
debian_rival WeasyPrint "$venv/bin/python -c 'import weasyprint'" libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
debian_rival LibreOffice "command -v soffice || command -v libreoffice" libreoffice-writer-nogui

QT_QPA_PLATFORM=offscreen bash tools/inside.sh .venv/bin/python -m bench "$@"
