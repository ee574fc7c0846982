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

# A lock that names an address, or a folder of the machine it was made on, installs nowhere else.
lock_is_portable() {
  ! grep -nE '://|^ *(-i|-f|--index-url|--extra-index-url|--find-links)|file:|@ |/(home|root|opt|work|tmp)/' \
    requirements.lock requirements-dev.lock
}

every_lock_line_is_pinned() {
  ! grep -hE '^[A-Za-z0-9]' requirements.lock requirements-dev.lock | grep -vE '^[A-Za-z0-9._-]+==[^ ]+( ;.*)? \\$'
}

translations_are_current() {
  [ ! -f tools/translate.py ] || $bin/python tools/translate.py --check
}

check "formatting" $bin/ruff format --check --quiet .
check "lint" $bin/ruff check --quiet .
check "types" $bin/mypy
check "storeys" $bin/lint-imports --no-logo
check "lock without addresses" lock_is_portable
check "lock without loose versions" every_lock_line_is_pinned
check "translations" translations_are_current

if [ ${#failed[@]} -gt 0 ]; then
  printf 'Failed: %s\n' "$(IFS=,; echo "${failed[*]}")"
  exit 1
fi
echo "All checks hold."
