#!/bin/sh
# Puts another address into the From line, which some providers ask for.
set -e
sender='scans@example.com'
copy=$(mktemp)
trap 'rm -f "$copy"' EXIT
awk -v sender="$sender" '
  body { print; next }
  /^\r?$/ { body = 1; print; next }
  /^[ \t]/ { if (!skipping) print; next }
  { skipping = 0 }
  tolower($0) ~ /^from:/ { print "From: <" sender ">\r"; skipping = 1; next }
  { print }
' "$1" >"$copy"
cat "$copy" >"$1"
