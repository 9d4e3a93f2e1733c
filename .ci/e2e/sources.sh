# ssot check on itself, on the sample and on published sources. Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154 # the variables are .ci/run's

published_sources="
  org.apache.commons:commons-lang3:3.17.0
  org.springframework:spring-context:6.2.8
  org.apache.kafka:kafka-clients:3.9.1
"

check_sample() {
  [ -d sample-codebase/java ] || return 0
  check "the sample has findings" exits 1 ssot_here check sample-codebase/java
}

check_itself() {
  check "this repository has no findings, infos neither" exits 0 ssot_here check --fail-on info .
}

check_published_sources() {
  for artifact in $published_sources; do
    check "check ends with a verdict on $artifact" ends_with_a_verdict "$artifact"
  done
  check "reports on them follow the schemas and limits of those who read them" reports_are_valid
  check "thousands of edits that concern nothing change no key in them" edits_change_no_key
  check "what is added to them among such edits is found once" injections_are_found_once
}

ssot_here() {
  JAVA_HOME=$jdk17 "$root/ssot" "$@"
}

# The limit only guards against a hang; how fast it is belongs to benchmarks.
ends_with_a_verdict() {
  local tree=$work/sources/${1//:/-} code=0
  fetch_sources "$1" "$tree"
  export JAVA_HOME=$jdk17
  timeout 300 "$root/ssot" check --format json "$tree" >"$tree.json" || code=$?
  [ "$code" -le 1 ] || {
    echo "expected exit code 0 or 1, was $code"
    return 1
  }
  "$jdk17/bin/java" -cp "$root/target/app/lib/*" .ci/e2e/ParseJson.java "$tree.json"
}

reports_are_valid() {
  test_of reports 'SarifReportTest,BuildServerReportsTest,JsonReportTest' \
    "-Dssot.results=$(joined "$work"/sources/*.json)"
}

edits_change_no_key() {
  edited_trees RealTreesTest
}

injections_are_found_once() {
  edited_trees RealInjectionsTest
}

edited_trees() {
  test_of analyzer-rules "$1" -Dssot.edits=1000 \
    "-Dssot.trees=$(joined "$work"/sources/*commons-lang3*[0-9] "$work"/sources/*kafka-clients*[0-9])"
}

joined() {
  local IFS=:
  echo "$*"
}

# test_of MODULE TESTS PROPERTY...
test_of() {
  local module=$1 tests=$2
  shift 2
  JAVA_HOME=$jdk17 mvn -B -ntp -q test -pl "$module" -am -Dtest="$tests" \
    -Dsurefire.failIfNoSpecifiedTests=false "$@"
}

fetch_sources() {
  JAVA_HOME=$jdk17 mvn -B -ntp -q dependency:copy -Dartifact="$1:jar:sources" -DoutputDirectory="$2.jars"
  mkdir -p "$2"
  (cd "$2" && "$jdk17/bin/jar" -xf "$2.jars"/*-sources.jar)
}
