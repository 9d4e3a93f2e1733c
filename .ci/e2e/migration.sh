# The sample from its plan to the last deletion, with its own tests, and all the way back. Sourced by
# .ci/run.
# shellcheck shell=bash disable=SC2154,SC2164 # the variables are .ci/run's; set -e is on

check_migration() {
  sample=$work/migrated/chat
  plan=$work/plan
  tests="mvn -B -ntp -q -o test"
  check "the sample is planned, with nothing left to a person" sample_is_planned
  check "git applies the patch of each step" patches_apply
  check "phase 1 is applied step by step, tests compared each time" phase_1
  check "phase 2 is applied, and all tests pass as they are" phase_2
  check "all tests pass with the switch on" switch_is_on
  check "phase 3 is applied, and all tests pass as they are" phase_3
  check "the tests move, and no assertion changes" tests_move
  check "phase 4 is applied, and every figure is where it should be" phase_4
  check "nothing is found any more" nothing_is_found
  check "the patches came to the same" patches_came_to_the_same
  check "the guard tests pass" guards_pass
  check "the guard tests fail on a second implementation" guards_fail
  check "all of it is taken back, byte for byte" all_is_taken_back
}

migrate() {
  ssot_here migrate "$sample" --apply --verify --commit --feature-flag chat.canonical "$@"
}

sample_is_planned() {
  mkdir -p "$sample"
  git ls-files -z --cached --others --exclude-standard sample-codebase/java |
    tar -c --null -T - | tar -x -C "$sample" --strip-components=2
  cd "$sample"
  echo target/ >.gitignore
  git init -q
  git config user.name ssot
  git config user.email ssot@example.com
  git config commit.gpgsign false
  git add --all
  git commit -q -m "Begin"
  git tag begin
  fingerprint >"$work/before"
  ssot_here plan "$sample" --output "$plan" --guards --feature-flag chat.canonical >"$work/planned"
  cat "$work/planned"
  grep -q ", 0 items for a person$" "$work/planned"
}

# Every file with its rights and its content; what git and builds keep is left out.
fingerprint() {
  (cd "$sample" && find . \( -name .git -o -name target \) -prune -o -type f -printf '%m %p ' \
    -exec sha256sum {} \; | sort)
}

patches_apply() {
  git clone -q "$sample" "$work/patched"
  cd "$work/patched"
  local patch
  for patch in "$plan"/patches/*.patch; do
    git apply --check "$patch"
    git apply "$patch"
  done
}

patches_came_to_the_same() {
  diff -r -x .git -x target "$work/patched" "$sample"
}

phase_1() {
  migrate --phase 1 --test-command "$tests"
  untouched src/test
}

phase_2() {
  migrate --phase 2
  untouched src/test
  still_works
}

phase_3() {
  migrate --phase 3 --skip-optional
  untouched src/test
  still_works
}

tests_move() {
  migrate --phase 3
  exits 1 git -C "$sample" diff --quiet begin -- src/test
  git -C "$sample" diff --quiet HEAD~1 -- src/main
  diff <(assertions begin) <(assertions HEAD)
  still_works
}

# How many assertions of each kind each test file has.
assertions() {
  git -C "$sample" grep -o -E '\bassert[A-Za-z]+\(' "$1" -- src/test | sed "s|^$1:||" | sort | uniq -c
}

phase_4() {
  migrate --phase 4
  still_works >"$work/verified"
  cat "$work/verified"
  reached implementations 6 1
  reached factories 4 1
  reached import-paths 4 1
  reached divergent-signatures 12 0
  reached contract-violations 8 0
  reached legacy-patterns 3 0
}

# reached FIGURE BEFORE TARGET
reached() {
  grep -E "^$1 +websocket-manager +$2 +$3 +$3 +100 %$" "$work/verified"
}

# Compares with what the tests said before the first step; the switch is off.
still_works() {
  ssot_here verify "$sample" --test-command "$tests"
}

untouched() {
  git -C "$sample" diff --quiet begin -- "$1"
}

switch_is_on() {
  cd "$sample"
  CHAT_CANONICAL=true JAVA_HOME=$jdk17 $tests
}

nothing_is_found() {
  ssot_here check "$sample" | tee "$work/checked"
  exits 1 grep -E '^(error|warning|info)\[' "$work/checked"
  [ -z "$(git -C "$sample" status --porcelain)" ]
}

guards() {
  cd "$work/guarded"
  JAVA_HOME=$jdk17 mvn -B -ntp -q -o test -Dtest='Websocket*'
}

guards_pass() {
  cp -r "$sample" "$work/guarded"
  cp -r "$plan/guards/." "$work/guarded/src/test/java/"
  sed -i '/<artifactId>junit-jupiter<\/artifactId>/,/<\/dependency>/ s|</dependency>|&<dependency><groupId>com.tngtech.archunit</groupId><artifactId>archunit-junit5</artifactId><version>1.5.0</version><scope>test</scope></dependency>|' \
    "$work/guarded/pom.xml"
  guards
  find "$work/guarded/target/surefire-reports" -name 'TEST-*Websocket*' | grep -c . | grep -qx 2
}

guards_fail() {
  cat >"$work/guarded/src/main/java/com/example/chat/websocket/SecondManager.java" <<END
package com.example.chat.websocket;

/** One implementation too many. */
public abstract class SecondManager implements com.example.chat.core.WebSocketManagerProtocol {}
END
  exits 1 guards
}

all_is_taken_back() {
  ssot_here rollback "$sample" --all
  fingerprint | diff "$work/before" -
}
