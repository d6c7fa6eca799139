"""Reads the catalogue with nothing but the standard library. SITE=https://… python3 docs/examples/example.py"""
import json
import os
import urllib.parse
import urllib.request

SITE = os.environ.get("SITE", "http://127.0.0.1:8787")


def get(path, **parameters):
    query = urllib.parse.urlencode(parameters, doseq=True)
    with urllib.request.urlopen(f"{SITE}{path}{'?' + query if query else ''}") as answer:
        return json.load(answer)


found = get("/api/v1/search", q="våld i nära relationer", type=["method", "support"], limit=5)
print(found["total"], "träffar")
for hit in found["hits"]:
    print("-", hit["title"], SITE + hit["url"])

# The whole catalogue, one record at a time: memory does not grow with it.
methods = 0
with urllib.request.urlopen(f"{SITE}/api/v1/export/catalogue.jsonl") as lines:
    for line in lines:
        row = json.loads(line)
        methods += row["line"] == "record" and row["type"] == "method"
print(methods, "metoder i exporten")
