#!/usr/bin/env python3
"""Draws findings above info from a JSON result, with the source that each of them points to, for a person to judge.

  sample.py RESULT.json TREE [--seed 301] [--count 20] [--lines 9]

RESULT    what `ssot check TREE --format json=RESULT.json` wrote
TREE      the folder that was checked
"""
import argparse, json, os, random


def source(tree, path, line, count):
    with open(os.path.join(tree, path), errors="replace") as file:
        lines = [text.rstrip() for text in file.read().split("\n")[line - 1 :]]
    return [text for text in lines if text.strip() and not text.strip().startswith("*")][:count]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("result")
    parser.add_argument("tree")
    parser.add_argument("--seed", type=int, default=301)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--lines", type=int, default=9)
    options = parser.parse_args()
    with open(options.result) as file:
        violations = [v for v in json.load(file)["violations"] if v["severity"] != "info"]
    random.seed(options.seed)
    drawn = random.sample(violations, min(options.count, len(violations)))
    for number, violation in enumerate(drawn, 1):
        title = f"{violation['rule']} {violation['key'][:8]} {violation['confidence']}"
        print(f"\n=== {number} of {len(violations)}: {title}: {violation['message']}")
        for evidence in violation["evidence"]:
            print("  -", evidence["name"] + ":", evidence["value"])
        for place in [violation["place"]] + violation["related"][:1]:
            line = place["range"]["startLine"]
            print("   ", place["path"], line)
            for text in source(options.tree, place["path"], line, options.lines):
                print("    |", text[:140])


if __name__ == "__main__":
    main()
