#!/usr/bin/env bash
# Makes the sample centre, then opens it where there is a screen to open it on.
#
#   tools/demo.sh FOLDER SEED
set -euo pipefail

cd "$(dirname "$0")/.."
out=$1 seed=$2

bash tools/inside.sh .venv/bin/python main.py demo --out "$out" --seed "$seed" --json

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  bash tools/system-packages.sh window
  # Settings apart from the user's own, or the sample would become the file that opens next time; home
  # and the runtime folder stay, for the screen is reached through them.
  XDG_CONFIG_HOME=$PWD/build/config XDG_DATA_HOME=$PWD/build/share XDG_STATE_HOME=$PWD/build/state \
    .venv/bin/python main.py "$out/centre.bagdar"
else
  echo "There is no screen here, so no window was opened. The sample centre is $out/centre.bagdar, its papers $out/papers/."
fi
