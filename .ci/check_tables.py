#!/usr/bin/env python3
"""Checks a folder of tables with DuckDB alone: columns, row counts, offsets, intervals, references."""

import argparse
import json
import sys
from pathlib import Path

import duckdb

COLUMNS = {
    "articles": """article_id VARCHAR, published_on DATE, source VARCHAR, section VARCHAR, title VARCHAR, text VARCHAR,
        author VARCHAR, url VARCHAR, language VARCHAR, story_id VARCHAR, is_copy BOOLEAN, sentences INT, tokens INT,
        entity_mentions INT, troop_figures INT, entities_not_paired INT, content_hash VARCHAR, input_file VARCHAR,
        published_month VARCHAR""",
    "entity_mentions": """article_id VARCHAR, published_on DATE, field VARCHAR, sentence INT, "start" INT, "end" INT,
        surface VARCHAR, entity_id VARCHAR, entity_name VARCHAR, entity_type VARCHAR, via VARCHAR, reason VARCHAR""",
    "entities": """entity_id VARCHAR, entity_name VARCHAR, entity_type VARCHAR, country VARCHAR, articles BIGINT,
        stories BIGINT, mentions BIGINT, first_on DATE, last_on DATE""",
    "entities_daily": "published_on DATE, entity_id VARCHAR, articles BIGINT, stories BIGINT, mentions BIGINT",
    "entities_by_period": """period VARCHAR, entity_id VARCHAR, entity_name VARCHAR, entity_type VARCHAR,
        stories BIGINT, period_stories BIGINT, share DOUBLE, share_before DOUBLE, change_log_likelihood DOUBLE,
        change_p_value DOUBLE, first_on DATE, last_on DATE""",
    "articles_daily": """published_on DATE, source VARCHAR, articles BIGINT, stories BIGINT, sentences BIGINT,
        tokens BIGINT""",
    "cooccurrence_daily": """published_on DATE, scope VARCHAR, entity_a VARCHAR, entity_b VARCHAR, articles BIGINT,
        stories BIGINT, contexts BIGINT""",
    "cooccurrence": """period VARCHAR, scope VARCHAR, entity_a VARCHAR, entity_b VARCHAR, name_a VARCHAR,
        name_b VARCHAR, type_a VARCHAR, type_b VARCHAR, n_ab BIGINT, n_a BIGINT, n_b BIGINT, n BIGINT, npmi DOUBLE,
        log_likelihood DOUBLE, t_score DOUBLE, log_dice DOUBLE, p_value DOUBLE, p_adjusted DOUBLE, stories BIGINT,
        share DOUBLE, share_before DOUBLE, change_log_likelihood DOUBLE, change_p_value DOUBLE, first_on DATE,
        last_on DATE, example_article_ids VARCHAR[]""",
    "bursts": """scope VARCHAR, entity_a VARCHAR, entity_b VARCHAR, name_a VARCHAR, name_b VARCHAR, type_a VARCHAR,
        type_b VARCHAR, first_period VARCHAR, last_period VARCHAR, periods BIGINT, stories BIGINT,
        period_stories BIGINT, share DOUBLE, usual_share DOUBLE, weight DOUBLE""",
    "troop_figures": """figure_id VARCHAR, article_id VARCHAR, story_id VARCHAR, published_on DATE, source VARCHAR,
        field VARCHAR, sentence INT, "start" INT, "end" INT, number VARCHAR, quote VARCHAR, sentence_text VARCHAR,
        low BIGINT, best BIGINT, high BIGINT, bound VARCHAR, approximator VARCHAR, noun VARCHAR, kind VARCHAR,
        echelon VARCHAR, force_id VARCHAR, force VARCHAR, force_rule VARCHAR, place_id VARCHAR, place VARCHAR,
        country VARCHAR, place_rule VARCHAR, status VARCHAR, time VARCHAR, measure VARCHAR, as_of DATE,
        as_of_precision VARCHAR, as_of_basis VARCHAR, claimant VARCHAR, claimant_id VARCHAR, relation VARCHAR,
        relation_to VARCHAR, rule VARCHAR""",
    "rejected_numbers": """article_id VARCHAR, published_on DATE, field VARCHAR, sentence INT, "start" INT, "end" INT,
        surface VARCHAR, reason VARCHAR""",
    "troop_series": """period VARCHAR, force_id VARCHAR, force VARCHAR, place_id VARCHAR, place VARCHAR, kind VARCHAR,
        measure VARCHAR, figures BIGINT, articles BIGINT, stories BIGINT, publishers BIGINT, low BIGINT, best BIGINT,
        high BIGINT, latest BIGINT, latest_on DATE, claims STRUCT(low BIGINT, best BIGINT, high BIGINT, bound VARCHAR,
        stories BIGINT, claimants VARCHAR[])[]""",
    "terms": "period VARCHAR, term VARCHAR, articles BIGINT, stories BIGINT, count BIGINT, keyness DOUBLE",
    "rejected_records": "input_file VARCHAR, record BIGINT, reason VARCHAR, detail VARCHAR, raw VARCHAR",
}
OPTIONAL = {
    "entity_sets": """period VARCHAR, entity_ids VARCHAR[], stories BIGINT, period_stories BIGINT, support DOUBLE,
        lift DOUBLE""",
    "communities": """period VARCHAR, entity_id VARCHAR, entity_name VARCHAR, entity_type VARCHAR, community INT,
        weighted_degree DOUBLE, period_pairs BIGINT, period_pairs_left_out BIGINT, modularity DOUBLE""",
}
MAY_BE_EMPTY = {"rejected_records", "bursts", *OPTIONAL}
SPANS = {"entity_mentions": "surface", "rejected_numbers": "surface", "troop_figures": "number"}
FOUND = """(select t.*, substring(if(t.field = 'title', a.title, a.text), "start" + 1, "end" - "start") as found
    from {} t join {} a using (article_id) where t.field = 'title' or a.text is not null)"""
INTERVAL = "coalesce(low <= best, true) and coalesce(best <= high, true) and coalesce(low <= high, true)"
MODULARITY = """(
    with edge as (from cooccurrence semi join communities using (period)
            where scope = 'article' and log_likelihood > 0 and p_adjusted <= 0.05),
        inside as (select period, sum(npmi) as weight, sum(if(a.community = b.community, npmi, 0)) as inside from edge
            join communities a using (period) join communities b using (period)
            where entity_a = a.entity_id and entity_b = b.entity_id group by period),
        degrees as (select period, community, sum(weighted_degree) as degree, any_value(modularity) as modularity
            from communities where period_pairs_left_out = 0 group by all)
    select period, any_value(inside) / any_value(weight) - sum((degree / (2 * weight)) ** 2) as q,
        any_value(modularity) as modularity from degrees join inside using (period) group by period)"""
P_VALUES = "p_value between 0 and 1 and p_adjusted between 0 and 1 and p_adjusted >= p_value * (1 - 1e-9)"


def rules(with_input):
    """Yields (name, rows to look at, condition that must hold for each of them)."""
    for table, column in SPANS.items():
        stands = f'"start" >= 0 and "end" > "start" and found = {column}'
        yield f"offsets of {table}", FOUND.format(table, "articles"), stands
        if with_input:
            yield f"offsets of {table} in the input", FOUND.format(table, "input"), stands
        yield f"articles of {table}", table, "article_id in (select article_id from articles)"
    examples = "(select unnest(example_article_ids) as article_id from cooccurrence)"
    yield "articles of cooccurrence", examples, "article_id in (select article_id from articles)"
    for table in ("troop_figures", "troop_series"):
        yield f"low <= best <= high in {table}", table, INTERVAL
    yield "upper bounds have no low", "troop_figures where bound in ('at_most', 'less_than')", "low is null"
    yield "lower bounds have no high", "troop_figures where bound in ('at_least', 'more_than')", "high is null"
    for table in ("cooccurrence_daily", "cooccurrence"):
        yield f"entity_a < entity_b in {table}", table, "entity_a < entity_b"
    yield "2x2 tables", "cooccurrence", "n_ab <= least(n_a, n_b) and greatest(n_a, n_b) <= n"
    yield "p values", "cooccurrence", P_VALUES
    yield "stories <= contexts", "cooccurrence", "stories <= n_ab and (scope <> 'article' or stories = n_ab)"
    for table in ("cooccurrence", "entities_by_period"):
        yield f"shares of {table}", table, "share > 0 and share <= 1 and coalesce(share_before between 0 and 1, true)"
        change = "(share_before is null) = (change_p_value is null)"
        yield f"change of {table}", table, f"{change} and coalesce(change_p_value between 0 and 1, true)"
        yield f"days of {table}", table, "first_on <= last_on"
    yield "bursts are above the usual share", "bursts", "share > usual_share and weight > 0"
    yield "bursts have periods", "bursts", "first_period <= last_period and stories <= period_stories"
    for table in (name for name, columns in COLUMNS.items() if "articles BIGINT" in columns):
        yield f"stories <= articles in {table}", table, "stories <= articles"
    for table, key in (("articles", "article_id"), ("troop_figures", "figure_id")):
        yield f"story_id of {table}", table, "story_id is not null"
        yield f"{key} is unique", f"(select {key}, count(*) as times from {table} group by all)", "times = 1"
    if "entity_sets" in COLUMNS:
        yield "entity sets", "entity_sets", """len(entity_ids) between 3 and 4 and entity_ids = list_sort(entity_ids)
            and stories between 5 and period_stories and abs(support - stories / period_stories) < 1e-12 and lift > 0"""
        named = "(select unnest(entity_ids) as entity_id from entity_sets)"
        yield "entities of entity sets", named, "entity_id in (select entity_id from entities)"
    if "communities" in COLUMNS:
        yield "communities", "communities", "community >= 1 and weighted_degree > 0 and modularity between -0.5 and 1"
        each = "(select period, entity_id, count(*) as times from communities group by all)"
        yield "one community an entity", each, "times = 1"
        yield "entities of communities", "communities", "entity_id in (select entity_id from entities)"
        yield "modularity by its formula", MODULARITY, "abs(q - modularity) < 1e-9"
    related = "troop_figures where relation_to is not null"
    yield "relation_to is a figure", related, "relation_to in (select figure_id from troop_figures)"


def report(name, broken, detail):
    """Prints the line of one check, and what broke it; true if nothing did."""
    print(f"{'FAIL' if broken else 'ok'}  {name}: {detail}", *broken[:3], sep="\n      ")
    return not broken


def check_table(db, folder, table):
    """Opens a table under its name; compares its columns and codec with the contract."""
    if not any((folder / table).glob("**/*.parquet")):
        return report(f"table {table}", [f"no Parquet files in {folder / table}"], "missing")
    files = f"{folder}/{table}/**/*.parquet".replace("'", "''")
    db.execute(f"create view {table} as from read_parquet('{files}', hive_partitioning = true)")
    db.execute(f"create table contract_{table} ({COLUMNS[table]})")
    have, must = ({row[0]: row[1] for row in db.execute(f"describe {name}").fetchall()}
                  for name in (table, f"contract_{table}"))
    broken = [f"{column} is {have.get(column, 'missing')}, not {type_}"
              for column, type_ in must.items() if have.get(column) != type_]
    codecs = db.execute(f"select distinct compression from parquet_metadata('{files}')").fetchall()
    broken += [f"codec {codec}, not ZSTD" for (codec,) in codecs if codec != "ZSTD"]
    rows = count(db, table)
    broken += ["no rows"] if rows == 0 and table not in MAY_BE_EMPTY else []
    return report(f"table {table}", broken, f"{rows:,} rows, {len(must)} columns, zstd")


def check_counts(db, manifest):
    """Compares the manifest with the tables: no record is lost, no row uncounted."""
    rows = {table: count(db, table) for table in COLUMNS}
    accounts = {"manifest": (manifest["articles"], manifest["rejected"]),
                "tables": (rows["articles"], rows["rejected_records"])}
    lost = [f"{where}: {good} + {bad}" for where, (good, bad) in accounts.items() if good + bad != manifest["records"]]
    differ = [f"{table}: {number} rows, manifest says {manifest['rows'].get(table)}"
              for table, number in rows.items() if number != manifest["rows"].get(table)]
    least = manifest["least_stories_of_pairs"]
    fewest = db.execute("select period, min(stories) from cooccurrence group by period").fetchall()
    rare = [f"{period}: a pair of {stories} stories" for period, stories in fewest if stories < least[period]]
    return (report("records = articles + rejected", lost, f"{manifest['records']:,} records")
            & report("rows are those of the manifest", differ, f"{sum(rows.values()):,} rows in {len(rows)} tables")
            & report("pairs stand in stories enough", rare, f"{len(fewest):,} periods"))


def check_rule(db, name, rows, condition):
    """Looks for rows that break a condition; an offsets check that finds no row to look at fails too."""
    failing = f"select row from (select row, ({condition}) as holds from (from {rows}) row) where holds is not true"
    broken = [{column: value for column, value in row.items() if value is not None}
              for (row,) in db.execute(f"{failing} limit 3").fetchall()]
    seen = count(db, rows)
    return report(name, broken or (["nothing to check"] if seen == 0 and "offsets" in name else []), f"{seen:,} rows")


def count(db, rows):
    """The number of rows of a table, or of a table with a condition."""
    return db.execute(f"select count(*) from {rows}").fetchall()[0][0]


def main():
    """Runs every check; 1 if one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path, help="folder of tables")
    parser.add_argument("--input", nargs="+", default=[], metavar="JSONL", help="what they were made from")
    arguments = parser.parse_args()
    db = duckdb.connect()
    COLUMNS.update({table: columns for table, columns in OPTIONAL.items() if (arguments.output / table).is_dir()})
    if not all([check_table(db, arguments.output, table) for table in COLUMNS]):
        return 1
    if arguments.input:
        db.execute("""create table input as select id as article_id, title, "text" from read_json(?,
            format = 'newline_delimited', columns = {id: 'VARCHAR', title: 'VARCHAR', "text": 'VARCHAR'})""",
                   [arguments.input])
    passed = check_counts(db, json.loads((arguments.output / "manifest.json").read_text("utf-8")))
    passed &= all([check_rule(db, *rule) for rule in rules(arguments.input)])
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
