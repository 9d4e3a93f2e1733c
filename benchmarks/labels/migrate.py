#!/usr/bin/env python3
"""Replays real migrations with our recipes and scores them against what the maintainers committed.

  migrate.py [--full] [--java CMD] [--work DIR] [ID...]

Without --full only the files that mention a name are exported, which is quicker and leaves
receivers open whose types are declared elsewhere. LABELS names the folder with migrate-dev.json and replay.py, MIRRORS the one with the bare git
directories, and CLASSPATH has to hold the classes of code-model and language-java (tests included)
with their dependencies. Prints one line a record and a summary.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

if not {"LABELS", "MIRRORS", "CLASSPATH"} <= os.environ.keys():
    sys.exit(__doc__)
sys.path.insert(0, os.environ["LABELS"])
import replay  # noqa: E402

# Records whose change no recipe describes: patterns over values, call chains, generic arguments.
NOT_EXPRESSIBLE = {
    "M003": "a constructor becomes that of another type, fields become methods",
    "M006": "depends on the value of an argument",
    "M015": "a fluent chain of a library that is not in the tree",
    "M022": "only one of two modules with the same package moves",
    "M030": "the receiver becomes an expression of an argument",
    "M031": "adds arguments to many methods of several libraries",
    "M034": "only in extends clauses, with type arguments",
    "M046": "introduces static imports",
    "M054": "depends on the value of an argument",
    "M055": "a literal becomes a constant",
    "M075": "an annotation with arguments becomes another",
    "M079": "an annotation becomes one with arguments",
    "M106": "a call chain becomes one call",
    "M107": "a call becomes one with a method reference",
    "M108": "only some uses of the type move",
}


def owner(symbol):
    return symbol.split("#")[0]


def member(symbol):
    return symbol.split("#")[1].split("(")[0]


def parameters(symbol):
    inside = symbol[symbol.index("(") + 1 : symbol.rindex(")")]
    return [p.strip() for p in inside.split(",") if p.strip()]


def identity(symbol):
    return "".join(f" | {i}" for i in range(len(parameters(symbol))))


def permutation(old, new):
    old, new, used, result = parameters(old), parameters(new), set(), []
    for p in new:
        i = next(i for i, q in enumerate(old) if i not in used and (p == q or p.split()[-1] == q.split()[-1]))
        used.add(i)
        result.append(str(i))
    return result


def plain(symbol):
    if "(" not in symbol or ".." in symbol and "..." not in symbol:
        return symbol.split("(")[0]
    types = [p.split()[0] if len(p.split()) > 1 else p for p in parameters(symbol)]
    return symbol.split("(")[0] + "(" + ",".join(types) + ")"


def recipe(record, op):
    kind, old, new = op["op"], op["from"], op["to"]
    if kind in ("type", "supertype", "annotation"):
        return f"MoveType {old} | {new}"
    if kind == "package":
        return f"MovePackage {old} | {new}"
    if kind == "constant":
        if "(" in new:
            return f"ReplaceAccessor {old} | {new.replace('#', '.')}"
        return f"MoveMember {old} | {new}"
    if kind == "ctor":
        if "(" in new:
            return f"ReplaceConstructor {old} | {plain(new)} |{identity(old)}"
        return f"ReplaceAccessor {old} | {new.replace('#', '.')}"
    if kind == "arg":
        return f"ChangeArguments {plain(old)} | {member(new)} | " + " | ".join(permutation(old, new))
    if kind == "method":
        static = owner(old) != owner(new) and record["kind"].startswith("static")
        if static or record["id"] == "M052":
            return f"MoveMember {plain(old)} | {new.split('(')[0]}"
        if record["canonical_status"] == "in_parent" and "(" in old:
            return f"ChangeArguments {plain(old)} | {member(new)} |{identity(old)[2:]}"
        return f"RenameMethod {plain(old)} | {member(new)}"
    return None


def words(record):
    """What a file has to mention to be concerned: simple names of the types and members."""
    found = set()
    for op in record["ops"]:
        old = op["from"]
        if op["op"] == "package":
            found.add(old.split(".")[-1])
            continue
        found.add(owner(old).split(".")[-1])
        if "#" in old and member(old) != "<init>":
            found.add(member(old))
        elif op["op"] != "package" and "parent" in op.get("to_exists_in", ""):
            # How the tree names the target already is how it is named from now on.
            found.add(owner(op["to"]).split(".")[-1])
    return found


def export(record, tree, full):
    """The whole tree, or the files that mention a word or change: enough to resolve the names."""
    if full:
        replay.export(record, tree, "parent", [".java"])
        return
    command = ["grep", "-l", "-w"] + [x for w in words(record) for x in ("-e", w)]
    listed = replay.git(record["git_dir"], *command, record["parent"], "--", "*.java").decode()
    paths = {line.split(":", 1)[1] for line in listed.splitlines()}
    paths |= {a for s, a, b in replay.status(record) if s != "A" and a.endswith(".java")}
    blobs = {p: s for p, s in replay.ls(record["git_dir"], record["parent"]).items() if p in paths}
    contents = replay.blobs(record["git_dir"], blobs.values())
    for path, sha in blobs.items():
        if contents[sha] is not None:
            file = os.path.join(tree, path)
            os.makedirs(os.path.dirname(file) or ".", exist_ok=True)
            with open(file, "wb") as f:
                f.write(contents[sha])


def useful(lines, package):
    """Lines without the imports that nothing uses, or that name a type of the own package."""
    rest = [line for line in lines if not line.startswith("import ")]
    words = set(re.findall(r"[A-Za-z_$][\w$]*", "\n".join(rest)))

    def used(line):
        path = line.removeprefix("import ").removeprefix("static ").rstrip(";")
        holder, _, name = path.rpartition(".")
        return name == "*" or (name in words and holder != package)

    return [line for line in lines if not line.startswith("import ") or used(line)]


def right_but_for_imports(record, tree):
    """Mechanical files that are exact, imports left aside that maintainers or we left idle."""
    idle = {re.sub(r" \(.*\)$", "", x["path"]) for x in record.get("non_mechanical_paths", [])}
    there = replay.ls(record["git_dir"], record["commit"])
    right = 0
    for status, old, new in replay.status(record):
        if status not in "MR" or not new.endswith(".java") or new in idle or new not in there:
            continue
        wanted = replay.blobs(record["git_dir"], [there[new]])[there[new]]
        paths = [os.path.join(tree, p) for p in (new, old)]
        file = next((p for p in paths if os.path.isfile(p)), None)
        if wanted is None or file is None:
            continue
        sides = []
        with open(file, "rb") as f:
            for content in (wanted, f.read()):
                lines = replay.norm(content, new, record.get("coupled_renames", ()))
                package = next((l[8:-1] for l in lines if l.startswith("package ")), "")
                sides.append(useful(lines, package))
        right += sides[0] == sides[1] or replay.toks(sides[0]) == replay.toks(sides[1])
    return right


def main():
    args = sys.argv[1:]
    work = os.path.join(tempfile.gettempdir(), "ssot-replay")
    java = ["java", "-Xmx6g"]
    ids = []
    full = False
    while args:
        a = args.pop(0)
        if a == "--work":
            work = args.pop(0)
        elif a == "--full":
            full = True
        elif a == "--java":
            java = args.pop(0).split()
        else:
            ids.append(a)
    records = {k: v for k, v in replay.records().items() if k.startswith("M")}
    total = [0, 0, 0, 0]
    for name in ids or sorted(records):
        record = records[name]
        if name in NOT_EXPRESSIBLE:
            print(f"{name} not expressible: {NOT_EXPRESSIBLE[name]}")
            continue
        # Members first: their recipes name the types as they are before these move.
        ops = sorted(record["ops"], key=lambda op: op["op"] in ("type", "package"))
        lines = [recipe(record, op) for op in ops]
        tree = os.path.join(work, name)
        shutil.rmtree(tree, ignore_errors=True)
        os.makedirs(tree)
        export(record, tree, full)
        recipes = tree + ".recipes"
        with open(recipes, "w") as f:
            f.write("\n".join(line for line in lines if line) + "\n")
        with open(tree + ".log", "w") as log:
            code = subprocess.run(
                java + ["dev.ssot.java.rewrite.ReplayMain", tree, recipes], stdout=log, stderr=log
            ).returncode
        score = replay.score(record, tree)
        with open(tree + ".json", "w") as f:
            json.dump(score, f, indent=1)
        files, exact = score["mech_files"], score["mech_file_exact"]
        right = round(files * (exact or 0))
        loose = right_but_for_imports(record, tree)
        elsewhere = score["edited_outside_commit"]
        total = [a + b for a, b in zip(total, (files, right, elsewhere, loose))]
        print(
            f"{name} {record['kind']:24} mechanical files {right}/{files}"
            f" (but for idle imports {loose})"
            f" lines r {score['mech_line_recall']} p {score['mech_line_precision']}"
            f" edited elsewhere {score['edited_outside_commit']}{'' if code == 0 else ' FAILED'}",
            flush=True,
        )
        if os.environ.get("KEEP") is None:
            shutil.rmtree(tree)
    if total[0]:
        print(
            f"all: {total[1]}/{total[0]} = {total[1] / total[0]:.3f},"
            f" but for idle imports {total[3]} = {total[3] / total[0]:.3f},"
            f" edited elsewhere {total[2]}"
        )


main()
