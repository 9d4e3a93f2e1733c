"""Holds action.yml against what GitHub documents of composite actions.

check_action.py FILE           says what is wrong and fails
check_action.py FILE outputs   lists the outputs that it takes from a step
check_action.py FILE STEP      prints the script of a step
"""

import re
import sys

import yaml

TOP = {"name", "author", "description", "inputs", "outputs", "runs", "branding"}
INPUT = {"description", "required", "default", "deprecationMessage"}
STEP = {"run", "shell", "if", "name", "id", "env", "working-directory", "uses", "with", "continue-on-error"}
EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


def problems(action):
    yield from (f"unknown key {key}" for key in action.keys() - TOP)
    yield from (f"{key} is missing" for key in ("name", "description", "runs") if not action.get(key))
    inputs, outputs, runs = action.get("inputs", {}), action.get("outputs", {}), action["runs"]
    if runs.get("using") != "composite":
        yield "runs.using is not composite"
    for name, value in inputs.items():
        if not value.get("description") or value.keys() - INPUT:
            yield f"input {name} lacks a description or has an unknown key"
        if not isinstance(value.get("default", ""), str):
            yield f"the default of input {name} is no text"
    for name, value in outputs.items():
        if value.keys() != {"description", "value"}:
            yield f"output {name} needs a description and a value"
    ids = set()
    for number, step in enumerate(runs["steps"], 1):
        yield from (f"step {number}: unknown key {key}" for key in step.keys() - STEP)
        if ("run" in step) == ("uses" in step):
            yield f"step {number} needs either run or uses"
        if "run" in step and "shell" not in step:
            yield f"step {number} needs a shell"
        if "uses" in step and not re.fullmatch(r"[\w.-]+/[\w./-]+@[\w.-]+", step["uses"]):
            yield f"step {number} uses something without a version"
        if "${{" in step.get("run", ""):
            yield f"step {number} puts an expression into its script: what is in it would be run"
        ids.add(step.get("id"))
    for expression in EXPRESSION.findall(str(action)):
        kind, _, name = expression.partition(".")
        if kind == "inputs" and name not in inputs:
            yield f"there is no input {name}"
        if kind == "steps" and name.split(".")[0] not in ids:
            yield f"there is no step {name.split('.')[0]}"
        if kind not in ("inputs", "steps", "runner", "github"):
            yield f"there is no context {kind}"


def main():
    action = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
    if len(sys.argv) == 2:
        found = list(problems(action))
        print("\n".join(found))
        sys.exit(1 if found else 0)
    if sys.argv[2] == "outputs":
        for output in action["outputs"].values():
            print(EXPRESSION.findall(output["value"])[0].split(".")[-1])
    else:
        print(next(s["run"] for s in action["runs"]["steps"] if s.get("id") == sys.argv[2]))


main()
