#!/usr/bin/env python3
"""Scores what LabelRun wrote against labelled commits: recall on true duplicates, share of look-alikes flagged.

  detect.py LABELS FINDINGS... [--only RULE,RULE] [--severity warning] [--misses] [--flagged]

LABELS    folder with detect-*.json and negatives-*.json
FINDINGS  folders, one a profile, each with one TREE.jsonl a tree, named OWNER+NAME@COMMIT (12 digits of the parent)

Each line has a group of records: how many are found by findings above info, how many by any, and how many by one of the
first 50 of their tree. A record counts if one finding names both symbols of one of its pairs.
"""
import argparse, collections, glob, json, os, re

ORDER = {"error": 0, "warning": 1, "info": 2}


def type_of(symbol):
    return re.sub(r"[#@(].*", "", symbol)


def member_of(symbol):
    return re.sub(r"\(.*", "", symbol)


# The kinds of records by the thing that is twice there, which has aims of its own.
AREAS = {
    "duplicate-method": "methods",
    "multiple-factory": "methods",
    "duplicate-constant": "constants",
    "duplicate-enum/DTO": "enums and data",
    "legacy-accessor": "accessors and paths",
    "import-path": "accessors and paths",
}


def load(path, only, severity):
    findings = []
    with open(path) as lines:
        for line in lines:
            finding = json.loads(line)
            if only and finding["rule"] not in only:
                continue
            if ORDER[finding["severity"]] > ORDER[severity]:
                continue
            findings.append(finding)
    return sorted(findings, key=lambda f: -f["score"])


def rank(findings, one, other, level):
    key = member_of if level == "member" else type_of
    one, other = key(one), key(other)
    for number, finding in enumerate(findings, 1):
        symbols = [key(symbol) for symbol in finding["symbols"]]
        if one == other:
            if symbols.count(one) > 1:
                return number
        elif one in symbols and other in symbols:
            return number
    return None


def is_above_info(finding):
    return ORDER[finding["severity"]] < ORDER["info"]


def records(labels, kind):
    for file in sorted(glob.glob(os.path.join(labels, kind + "-*.json"))):
        yield from json.load(open(file))


def tree(folder, record, commit, options):
    name = record["repo"].replace("/", "+") + "@" + record[commit][:12] + ".jsonl"
    path = os.path.join(folder, name)
    return load(path, options.only, options.severity) if os.path.exists(path) else None


def groups(record, level):
    yield from (record["kind"], level, "all", "shape " + record["shape"])
    if record["kind"] in AREAS:
        yield "area " + AREAS[record["kind"]]
    if record["canonical_exists_in_parent"]:
        yield level + " with canonical"


def score_duplicates(folder, options):
    seen, found, certain, early = (collections.Counter() for _ in range(4))
    for record in records(options.labels, "detect"):
        findings = tree(folder, record, "parent", options)
        if findings is None:
            continue
        level = "member" if "#" in record["pairs"][0]["duplicate"] else "type"
        ranks = [rank(findings, p["canonical"], p["duplicate"], level) for p in record["pairs"]]
        hits = [r for r in ranks if r]
        for group in groups(record, level):
            seen[group] += 1
            found[group] += bool(hits)
            certain[group] += any(is_above_info(findings[hit - 1]) for hit in hits)
            early[group] += bool(hits) and min(hits) <= 50
        if options.misses and not hits:
            pair = record["pairs"][0]
            print("missed", record["id"], record["kind"], pair["canonical"], pair["duplicate"], "|", record["why"][:100])
    print(f"{'':32}  of  above info   any          first 50")
    for group in sorted(seen):
        all_of = seen[group]
        parts = f"{certain[group]:3} {certain[group] / all_of:.2f}     {found[group]:3} {found[group] / all_of:.2f}"
        print(f"{group:32} {all_of:3}  {parts}     {early[group]}")


def score_lookalikes(folder, options):
    total, flagged, certain = (collections.Counter() for _ in range(3))
    for record in records(options.labels, "negatives"):
        findings = tree(folder, record, "commit", options)
        if findings is None:
            continue
        number = rank(findings, record["type_a"], record["type_b"], record["level"])
        for group in (record["severity"], record["category"], record["level"], "all"):
            total[group] += 1
            flagged[group] += bool(number)
            certain[group] += bool(number) and is_above_info(findings[number - 1])
        if options.flagged and number:
            finding = findings[number - 1]
            print("flagged", record["id"], record["category"], record["type_a"], record["type_b"], finding["rule"], finding["severity"], finding["score"], finding["evidence"])
    shown = [g for g in sorted(total) if flagged[g] or g == "all"]
    print("look-alikes, above info and any: " + ", ".join(f"{g} {certain[g]} {flagged[g]} of {total[g]}" for g in shown))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels")
    parser.add_argument("findings", nargs="+")
    parser.add_argument("--only", default="")
    parser.add_argument("--severity", default="info")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--flagged", action="store_true")
    options = parser.parse_args()
    options.only = set(filter(None, options.only.split(",")))
    for folder in options.findings:
        print("==", folder)
        score_duplicates(folder, options)
        score_lookalikes(folder, options)


if __name__ == "__main__":
    main()
