# The snippets that teams copy: pre-commit, GitHub, GitLab.
# Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154,SC2164 # the variables are .ci/run's; set -e is on

check_snippets() {
  mkdir -p "$work/bin"
  ln -sf "$root/ssot" "$work/bin/ssot"
  check "pre-commit stops a commit that adds a violation, and no other" pre_commit_gates
  check "action.yml says what GitHub documents, and every name in it is defined" action_is_valid
  check "the step of action.yml judges and hands on its outputs" action_step_runs
  check "the job of ci/gitlab.yml judges and writes its reports" gitlab_job_runs
}

# A git repository with one class, committed.
a_shop() {
  mkdir -p "$1/src/main/java/shop/legacy"
  a_store shop ShoppingCart >"$1/src/main/java/shop/ShoppingCart.java"
  git -C "$1" init -q -b main
  commit_all "$1" >/dev/null
}

commit_all() {
  git -C "$1" add -A
  PATH="$work/bin:$PATH" JAVA_HOME=$jdk17 git -C "$1" -c user.name=t -c user.email=t@t commit -m all
}

pre_commit_gates() {
  local hooks shop=$work/pre-commit-shop
  hooks=$work/hooks
  mkdir "$hooks"
  cp "$root/.pre-commit-hooks.yaml" "$hooks"
  git -C "$hooks" init -q
  commit_all "$hooks"
  export PRE_COMMIT_HOME=$work/pre-commit
  a_shop "$shop"
  cat >"$shop/.pre-commit-config.yaml" <<END
repos:
  - repo: $hooks
    rev: $(git -C "$hooks" rev-parse HEAD)
    hooks:
      - id: ssot-check
END
  (cd "$shop" && pre-commit install)
  echo "// a remark" >>"$shop/src/main/java/shop/ShoppingCart.java"
  commit_all "$shop" | tee "$work/out"

  a_store shop.legacy LegacyShoppingCart >"$shop/src/main/java/shop/legacy/LegacyShoppingCart.java"
  exits 1 commit_all "$shop" >"$work/out" 2>&1
  cat "$work/out"
  grep -q 'warning\[duplicate-implementation\]: LegacyShoppingCart' "$work/out"
  grep -q 'exit code: 1' "$work/out"
  [ "$(git -C "$shop" rev-list --count HEAD)" -eq 2 ]
}

action_is_valid() {
  python3 .ci/e2e/check_action.py action.yml
}

# As a runner does it: bash --noprofile --norc -eo pipefail, its variables set.
action_step_runs() {
  local shop=$work/action-shop code=0
  a_shop "$shop"
  a_store shop.legacy LegacyShoppingCart >"$shop/src/main/java/shop/legacy/LegacyShoppingCart.java"
  python3 .ci/e2e/check_action.py action.yml check >"$work/step.sh"
  (
    cd "$shop"
    env JAVA_HOME="$jdk17" CI=true GITHUB_ACTIONS=true GITHUB_WORKSPACE="$shop" \
      GITHUB_ACTION_PATH="$root" GITHUB_OUTPUT="$work/outputs" GITHUB_STEP_SUMMARY="$work/summary.md" \
      SSOT_PATH=. SSOT_ARGS="--since HEAD" SSOT_SARIF=ssot.sarif \
      bash --noprofile --norc -eo pipefail "$work/step.sh" >"$work/out"
  ) || code=$?
  cat "$work/out" "$work/outputs"
  [ "$code" -eq 1 ]
  grep -q '^::warning file=src/main/java/shop/legacy/LegacyShoppingCart.java,line=' "$work/out"
  grep -q '^### ssot: failed' "$work/summary.md"
  python3 .ci/e2e/check_action.py action.yml outputs | while read -r name; do
    grep -q "^$name=." "$work/outputs"
  done
  grep -q '^new-count=1$' "$work/outputs"
  grep -q '"ssotIdentity/v1"' "$shop/$(sed -n 's/^sarif-path=//p' "$work/outputs")"
}

gitlab_job_runs() {
  local shop=$work/gitlab-shop code=0
  a_shop "$shop"
  a_store shop.legacy LegacyShoppingCart >"$shop/src/main/java/shop/legacy/LegacyShoppingCart.java"
  python3 - ci/gitlab.yml >"$work/job.sh" <<'END'
import sys, yaml
jobs = yaml.safe_load(open(sys.argv[1]))
job = jobs["ssot"]
for name, value in job["variables"].items():
    print(f'export {name}="{value}"')
print("\n".join(job["script"]))
reports = job["artifacts"]["reports"]
for kind, path in (("codequality", "gl-code-quality-report.json"), ("junit", "TEST-ssot.xml")):
    assert reports[kind] == path and path in job["script"][-1], kind
assert job["artifacts"]["when"] == "always"
END
  (
    cd "$shop"
    env PATH="$work/bin:$PATH" JAVA_HOME="$jdk17" CI=true CI_PROJECT_DIR="$shop" bash -eo pipefail "$work/job.sh"
  ) || code=$?
  [ "$code" -eq 1 ]
  python3 - "$shop/gl-code-quality-report.json" "$shop/TEST-ssot.xml" <<'END'
import json, sys, xml.etree.ElementTree as xml
items = json.load(open(sys.argv[1]))
assert isinstance(items, list) and items
for item in items:
    assert item["severity"] in ("info", "minor", "major", "critical", "blocker")
    assert item["description"] and item["check_name"] and item["fingerprint"]
    assert item["location"]["lines"]["begin"] > 0
    assert not item["location"]["path"].startswith(("/", "./"))
assert len({item["fingerprint"] for item in items}) == len(items)
suite = xml.parse(sys.argv[2]).getroot().find("testsuite")
assert int(suite.get("failures")) == len(suite.findall("testcase/failure")) > 0
END
}
