#!/usr/bin/env python3
"""Scores what LabelRun wrote against labelled commits: recall on true duplicates, share of look-alikes flagged.

  detect.py LABELS FINDINGS [--only RULE,RULE] [--severity warning] [--misses] [--flagged]

LABELS    folder with detect-*.json and negatives-*.json
FINDINGS  folder with one TREE.jsonl a tree, named OWNER+NAME@COMMIT (12 digits of the parent)
"""
import argparse, collections, glob, json, os, re

ORDER = {"error": 0, "warning": 1, "info": 2}


def type_of(symbol):
    return re.sub(r"[#@(].*", "", symbol)


def member_of(symbol):
    return re.sub(r"\(.*", "", symbol)


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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labels")
    parser.add_argument("findings")
    parser.add_argument("--only", default="")
    parser.add_argument("--severity", default="info")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--flagged", action="store_true")
    options = parser.parse_args()
    only = set(filter(None, options.only.split(",")))

    def records(kind):
        for file in sorted(glob.glob(os.path.join(options.labels, kind + "-*.json"))):
            yield from json.load(open(file))

    def tree(record, commit):
        name = record["repo"].replace("/", "+") + "@" + record[commit][:12] + ".jsonl"
        path = os.path.join(options.findings, name)
        return load(path, only, options.severity) if os.path.exists(path) else None

    seen = collections.Counter()
    found = collections.Counter()
    early = collections.Counter()
    for record in records("detect"):
        findings = tree(record, "parent")
        if findings is None:
            continue
        level = "member" if "#" in record["pairs"][0]["duplicate"] else "type"
        ranks = [rank(findings, p["canonical"], p["duplicate"], level) for p in record["pairs"]]
        hits = [r for r in ranks if r]
        groups = [record["kind"], level, "all"]
        if record["canonical_exists_in_parent"]:
            groups.append(level + " with canonical")
        for group in groups + ["shape " + record["shape"]]:
            seen[group] += 1
            found[group] += bool(hits)
            early[group] += bool(hits) and min(hits) <= 50
        if options.misses and not hits:
            pair = record["pairs"][0]
            print("missed", record["id"], record["shape"], pair["canonical"], pair["duplicate"], "|", record["why"][:100])
    for group in sorted(seen):
        print(f"{group:32} {found[group]:3} of {seen[group]:3}  {found[group] / seen[group]:.2f}   first 50: {early[group]}")

    total = collections.Counter()
    flagged = collections.Counter()
    for record in records("negatives"):
        findings = tree(record, "commit")
        if findings is None:
            continue
        number = rank(findings, record["type_a"], record["type_b"], record["level"])
        for group in (record["severity"], record["category"], "all"):
            total[group] += 1
            flagged[group] += bool(number)
        if options.flagged and number:
            finding = findings[number - 1]
            print("flagged", record["id"], record["category"], record["type_a"], record["type_b"], finding["rule"], finding["score"], finding["evidence"])
    print("negatives flagged: " + ", ".join(f"{g} {flagged[g]}/{total[g]}" for g in sorted(total) if flagged[g] or g == "all"))


if __name__ == "__main__":
    main()
