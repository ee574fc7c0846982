#!/usr/bin/env bash
# Every check that is not a test; all of them are run, so that one reading shows all that is wrong.
set -uo pipefail

cd "$(dirname "$0")/.."
bin=.venv/bin
failed=()

check() {
  local name=$1
  shift
  printf -- '— %s\n' "$name"
  "$@" || failed+=("$name")
}

# What stands in the tree must mean the same on every machine: no folder of one, no index's address.
# (The brackets keep these lines from finding themselves.)
nothing_of_one_machine() {
  ! grep -rnIE --exclude-dir={.git,.venv,build,__pycache__} --exclude-dir='.*_cache' --exclude-dir=.hypothesis \
    '[/](root|work|opt|home/[a-z]+)/[A-Za-z0-9.]|pypi[.]org|files[.]pythonhosted|/usr/(local|share/fonts)/' .
}

translations_are_current() {
  [ ! -f tools/translate.py ] || $bin/python tools/translate.py --check
}

check "formatting" $bin/ruff format --check --quiet .
check "lint" $bin/ruff check --quiet .
check "types" $bin/mypy
check "storeys" $bin/lint-imports --no-logo
check "nothing of one machine" nothing_of_one_machine
check "translations" translations_are_current

if [ ${#failed[@]} -gt 0 ]; then
  printf 'Failed: %s\n' "$(IFS=,; echo "${failed[*]}")"
  exit 1
fi
echo "All checks hold."
