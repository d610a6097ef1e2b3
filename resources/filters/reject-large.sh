#!/bin/sh
# Refuses messages above a size.
largest=10000000
size=$(wc -c <"$1")
if [ "$size" -gt "$largest" ]; then
  echo "<<552 this message is too large>>"
  exit 1
fi
exit 0
