#!/usr/bin/env bash
# Five questions to a running installation. SITE=https://… bash docs/examples/curl.sh
set -euo pipefail
site="${SITE:-http://127.0.0.1:8787}"

# Search; quotes around the address, since & means something to the shell.
curl -fsS --get "$site/api/v1/search" --data-urlencode 'q=familjerådslag' -d limit=3

# Only what has changed since the last time: 304 and no body when nothing has.
etag="$(curl -fsSI "$site/api/v1/search" | tr -d '\r' | sed -n 's/^etag: //Ip')"
curl -fsS -o /dev/null -w '%{http_code}\n' -H "If-None-Match: $etag" "$site/api/v1/search"

# A list of methods as a municipality writes them: one row of answer for each.
curl -fsS "$site/api/v1/availability/check" -H 'content-type: application/json' \
  -d '{"municipality": "1480", "items": ["MST", "Komet", "något okänt"]}'

# The whole catalogue, a line a record: the first line says what it is.
curl -fsS "$site/api/v1/export/catalogue.jsonl" | sed -n 1p

# What is new, as a feed reader sees it.
curl -fsS "$site/feed.atom" | cut -c 1-400
