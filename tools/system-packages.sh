#!/usr/bin/env bash
# The one step that touches the machine outside this folder: Debian packages that pip cannot bring.
#
#   tools/system-packages.sh venv        python3-venv, without which Debian's Python makes no .venv
#   tools/system-packages.sh offscreen   libraries that Qt loads even without a screen (tests, papers)
#   tools/system-packages.sh window      those, and what a window on X11 or Wayland needs
#
# It looks first and installs only when something cannot be loaded. It installs only on Debian and
# its kin, with apt-get, as root or with a sudo that asks no password; otherwise it names the packages
# and the command to type, and stops. BAGDAR_SKIP_SYSTEM=1 skips it altogether.
set -euo pipefail

cd "$(dirname "$0")/.."
wanted=${1:?venv, offscreen or window}

offscreen=(libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0)
window=("${offscreen[@]}" libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
  libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-xkb1 libwayland-cursor0
  libwayland-egl1 libcups2)

say() { printf '%s\n' "$*" >&2; }

# Prints the libraries that the dynamic linker cannot find for the parts of Qt that this step is about.
unloadable() {
  local qt parts
  qt=$(echo .venv/lib/python3*/site-packages/PySide6)
  parts=("$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so "$qt"/QtPrintSupport.abi3.so "$qt"/Qt/plugins/platforms/libqoffscreen.so)
  [ "$wanted" = window ] && parts+=("$qt"/Qt/plugins/platforms/libqxcb.so)
  [ "$wanted" = window ] && [ -n "${WAYLAND_DISPLAY:-}" ] && parts+=("$qt"/Qt/plugins/platforms/libqwayland*.so)
  ldd "${parts[@]}" 2>/dev/null | awk '/not found/ && !seen[$1]++ { print $1 }'
}

satisfied() {
  case $wanted in
    venv) "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null ;;
    *) [ -z "$(unloadable)" ] ;;
  esac
}

packages() {
  case $wanted in
    venv) echo python3-venv ;;
    offscreen) echo "${offscreen[@]}" ;;
    window) echo "${window[@]}" ;;
    *) say "venv, offscreen or window?"; exit 2 ;;
  esac
}

# Prints what to put before apt-get: nothing for root, sudo where it asks no password; fails otherwise.
authority() {
  [ "$(id -u)" = 0 ] && return
  command -v sudo >/dev/null && sudo -n true 2>/dev/null && echo sudo -n env
}

explain() {
  say ""
  say "Some system libraries are missing, and this step cannot install them here ($1)."
  [ "$wanted" = venv ] || say "Missing: $(unloadable | tr '\n' ' ')"
  say "On Debian and Ubuntu this brings everything at once:"
  say "    sudo apt-get install --no-install-recommends python3-venv ${window[*]}"
  say "Elsewhere install what carries the same libraries, then repeat the command."
  say "To go on without this check: BAGDAR_SKIP_SYSTEM=1"
  exit 1
}

install() {
  local before log=build/system-packages.log
  mkdir -p build
  before=$(authority) || explain "no root and no sudo without a password"
  say "Installing system packages: $(packages)"
  say "(what apt-get says is in $log)"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2046,SC2086  # lists of plain words
  {
    $before apt-get update -qq &&
      $before apt-get install -y -qq --no-install-recommends $(packages)
  } </dev/null >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    explain "apt-get failed"
  }
}

[ "$(uname -s)" = Linux ] || exit 0
[ "${BAGDAR_SKIP_SYSTEM:-}" != 1 ] || exit 0
satisfied && exit 0
command -v apt-get >/dev/null || explain "no apt-get"
install
satisfied || explain "the packages are in and something is still not found"
