#!/usr/bin/env python3
"""Runs the whole measure on labelled commits: analyses each tree that a label names, then scores what was found.

  measure.py LABELS MIRRORS WORK [--profiles recommended,strict] [--only D004,N051] [--repo kafka] [--java OPTIONS]
             [--classpath PATH] [--fresh] [-- OPTIONS OF detect.py]

LABELS    folder with detect-*.json and negatives-*.json
MIRRORS   folder with OWNER+NAME/repo, each a bare git directory
WORK      folder for facts, findings and a copy of the application; a run that ended early goes on where it stopped

The application is that of this checkout, which builds itself. Its jars are copied, so that the sources may change
meanwhile; --classpath names other classes to run. The facts of a file are kept by its content: a second run only resolves, finds and judges. Findings of trees
are kept as long as the jars stay the same, or with --fresh not at all.
"""
import argparse, glob, hashlib, json, os, pathlib, shutil, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
RUN = CHECKOUT / "benchmarks/src/main/java/dev/ssot/benchmarks/LabelRun.java"


def records(labels):
    for kind, side in (("detect", "parent"), ("negatives", "commit")):
        for file in sorted(glob.glob(os.path.join(labels, kind + "-*.json"))):
            for record in json.load(open(file)):
                yield record["id"], record["repo"], record[side]


def trees(options):
    """Each tree once, the trees of one repository after each other: they share most of their files."""
    only = set(filter(None, options.only.split(",")))
    found = {}
    for name, repository, commit in records(options.labels):
        if (not only or name in only) and options.repo in repository:
            found[repository.replace("/", "+"), commit] = None
    return sorted(found)


def application(work, given):
    """The class path to use, and a hash of it: what is given, or a copy of the jars of this checkout."""
    if given:
        files = [f for path in given.split(os.pathsep) for f in sorted(pathlib.Path(path.rstrip("*")).rglob("*.class"))]
        digest = hashlib.sha256()
        for file in files:
            digest.update(file.read_bytes())
        return given, digest.hexdigest()
    subprocess.run([CHECKOUT / "ssot", "--version"], check=True, stdout=subprocess.DEVNULL)
    jars = sorted((CHECKOUT / "target/app/lib").glob("*.jar"))
    digest = hashlib.sha256()
    for jar in jars:
        digest.update(jar.read_bytes())
    copy = work / "lib"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for jar in jars:
        shutil.copy(jar, copy)
    return f"{copy}/*", digest.hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels")
    parser.add_argument("mirrors")
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--profiles", default="recommended,strict")
    parser.add_argument("--only", default="")
    parser.add_argument("--repo", default="")
    parser.add_argument("--java", default="-Xmx5g -XX:+UseParallelGC -XX:TieredStopAtLevel=1")
    parser.add_argument("--classpath", default="")
    parser.add_argument("--fresh", action="store_true")
    arguments = sys.argv[1:]
    split = arguments.index("--") if "--" in arguments else len(arguments)
    options = parser.parse_args(arguments[:split])
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    classpath, version = application(work, options.classpath)
    found = work / "findings"
    kept = work / "version"
    if options.fresh or not kept.exists() or kept.read_text() != version:
        shutil.rmtree(found, ignore_errors=True)
        kept.write_text(version)
    profiles = options.profiles.split(",")
    missing = [
        (project, commit)
        for project, commit in trees(options)
        if not all((found / p / f"{project}@{commit[:12]}.jsonl").exists() for p in profiles)
    ]
    if missing:
        places = [f"{os.path.join(options.mirrors, project, 'repo')}@{commit}" for project, commit in missing]
        command = ["java", *options.java.split(), "-cp", classpath, RUN, options.profiles, found, work / "facts"]
        subprocess.run([*command, *places], check=True)
    folders = [found / p for p in profiles]
    subprocess.run([sys.executable, HERE / "detect.py", options.labels, *folders, *arguments[split + 1 :]], check=True)


main()
