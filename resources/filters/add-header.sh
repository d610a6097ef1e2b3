#!/bin/sh
# Adds a header line to each message. Lines of a message end with CR LF.
set -e
copy=$(mktemp)
trap 'rm -f "$copy"' EXIT
printf 'X-Passed-On-By: Relay\r\n' >"$copy"
cat "$1" >>"$copy"
cat "$copy" >"$1"
