"""Writes the starter gazetteer from the tables that its facts and identifiers come from.

    python3 starter.py TABLES > ../../extractor/src/main/resources/org/newsgraph/gazetteer/starter.tsv

TABLES is a folder with geonames-countryInfo.txt, geonames-admin1CodesASCII.txt, geonames-cities500.txt
(GeoNames, CC BY 4.0), wikidata-wellknown.jsonl and wikidata-politicians.tsv (Wikidata, CC0). Every
identifier is copied from a row of a table; what no table holds stays without one. The names of bodies
and outlets stand in bodies.tsv.
"""

import csv
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

FOLDER = Path(sys.argv[1])
COLUMNS = "id wikidata sameas kind type label aliases description lat lon within population posts source".split()
LARGE = 250_000
HEADS = re.compile(r"^(President|Prime Minister|Chancellor|Supreme Leader|King|Queen|Emperor|Pope|Taoiseach)$", re.I)
MINISTERS = re.compile(r"\b(Foreign|External|Defen[cs]e|Finance|Secretary of State|Secretary of Defense|Vice President|Deputy Prime Minister)\b", re.I)
RECENT = "2018"


def folded(name):
    plain = unicodedata.normalize("NFKD", name.lower())
    return re.sub(r"[^\w]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def lines(name):
    with open(FOLDER / name, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def latin(name):
    return all(ord(letter) < 0x250 for letter in name)


def items():
    """Well-known items of Wikidata by each of their names."""
    found = {}
    for line in lines("wikidata-wellknown.jsonl"):
        item = json.loads(line)
        for name in dict.fromkeys([item["label"], *item["aliases"]]):
            found.setdefault(folded(name), []).append(item)
    return found


ITEMS = items()


def item(names, description):
    """The one item with one of these names whose description fits, if there is exactly one."""
    fitting = {}
    for name in names:
        for candidate in ITEMS.get(folded(name), []):
            if re.search(description, candidate["description"] or "", re.I):
                fitting[candidate["wikidata"]] = candidate
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def row(**values):
    return {column: values.get(column, "") for column in COLUMNS}


def names(candidates, label, most):
    kept = [name for name in dict.fromkeys(candidates) if name != label and latin(name) and len(name) > 2
            and not re.search(r"[;|\t]", name)]
    return "; ".join(kept[:most])


def sources(entity):
    return "GeoNames; Wikidata" if entity else "GeoNames"


def countries():
    for line in lines("geonames-countryInfo.txt")[1:]:
        cells = line.split("\t")
        if not cells[16] or cells[16] == "0":
            continue
        entity = item([cells[4]], r"\b(country|republic|kingdom|state|monarchy|nation)\b")
        yield cells[0], row(
            id="geonames:" + cells[16], wikidata=entity["wikidata"] if entity else "",
            sameas="iso3166:" + cells[0],
            kind="place", type="A.PCL", label=cells[4], description="country",
            aliases=names(entity["aliases"] if entity else [], cells[4], 12),
            population=cells[7], source=sources(entity))


def regions(country_names, number_of):
    for line in lines("geonames-admin1CodesASCII.txt"):
        code, name, plain, number = line.split("\t")
        country = country_names.get(code[:2], "")
        entity = item([name, plain], rf"\b(state|province|region|oblast|county|territory|emirate|prefecture|canton)\b.*\b{re.escape(country)}\b") if country else None
        number_of[code] = "geonames:" + number
        yield row(
            id="geonames:" + number, wikidata=entity["wikidata"] if entity else "", sameas="admin1:" + code,
            kind="place", type="A.ADM1", label=name, description="first-level region",
            aliases=names([plain, *(entity["aliases"] if entity else [])], name, 6),
            within=number_of.get(code[:2], ""), source=sources(entity))


def cities(country_names, number_of):
    for line in lines("geonames-cities500.txt"):
        cells = line.split("\t")
        capital = cells[7] == "PPLC"
        if not capital and int(cells[14]) < LARGE:
            continue
        country = country_names.get(cells[8], "")
        entity = item([cells[1], cells[2]], rf"\b(city|capital|metropolis|municipality)\b.*\b{re.escape(country)}\b") if country else None
        others = [name for name in cells[3].split(",") if " " not in name or len(name) < 20]
        yield row(
            id="geonames:" + cells[0], wikidata=entity["wikidata"] if entity else "", kind="place", type="P." + cells[7], label=cells[1],
            description="capital" if capital else "city",
            aliases=names([cells[2], *(entity["aliases"] if entity else []), *(others if capital else [])],
                          cells[1], 20 if capital else 4),
            lat=cells[4], lon=cells[5], within="; ".join(filter(None, [number_of.get(cells[8] + "." + cells[10]), number_of.get(cells[8])])),
            population=cells[14], source=sources(entity))


def bodies():
    with open(Path(__file__).with_name("bodies.tsv"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("#"):
                continue
            label, aliases, kind, description = line.rstrip("\n").split("\t")
            entity = item([label], r"\b(organi[sz]ation|alliance|agency|court|bank|union|network|channel|newspaper|"
                          r"broadcaster|company|corporation|magazine|committee|department|bureau|legislature|house|"
                          r"chamber|parliament|group|movement|party|service|division)\b")
            others = [*aliases.split("|"), *(entity["aliases"] if entity else [])]
            slug = re.sub(r"\W+", "-", folded(label))
            yield row(
                id="starter:" + slug, wikidata=entity["wikidata"] if entity else "", kind=kind, label=label,
                aliases="; ".join(dict.fromkeys(name for name in others if name and name != label and ";" not in name)),
                description=description, source="bodies.tsv; Wikidata" if entity else "bodies.tsv")


def people():
    for line in lines("wikidata-politicians.tsv")[1:]:
        identifier, label, held = line.split("\t")
        posts = [post.split("|") for post in held.split(";")]
        posts = [post for post in posts if len(post) == 4]
        kept = [post for post in posts if latin(post[1]) and (not post[3] or post[3] >= RECENT) and post[2] >= "2005" and
                (HEADS.match(post[1]) or MINISTERS.search(post[1]) and "minist" in post[0] + post[1].lower() + "-cabinet")]
        heads = [post for post in kept if HEADS.match(post[1])]
        ministers = [post for post in kept if post[0].endswith("-cabinet") and post[2] >= RECENT]
        if not heads and not ministers:
            continue
        known = [entity for entity in ITEMS.get(folded(label), []) if entity["wikidata"] == identifier]
        yield row(
            id=identifier, wikidata=identifier, kind="person", label=label, description="politician",
            aliases=names(known[0]["aliases"] if known else [], label, 8),
            posts="; ".join("|".join(post) for post in dict.fromkeys(map(tuple, heads + ministers))),
            source="Wikidata")


def main():
    out = csv.DictWriter(sys.stdout, COLUMNS, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
    out.writeheader()
    lands = list(countries())
    country_names = {code: land["label"] for code, land in lands}
    number_of = {code: land["id"] for code, land in lands}
    rows = [land for _, land in lands]
    rows += regions(country_names, number_of)
    rows += cities(country_names, number_of)
    rows += bodies()
    rows += people()
    # An item that fits a town and its region alike is left out of both.
    claims = Counter(entry["wikidata"] for entry in rows)
    for entry in rows:
        if claims[entry["wikidata"]] > 1:
            entry["wikidata"] = ""
    out.writerows(rows)


main()
