# ssot check on the sample and on published sources. Sourced by .ci/run.
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

check_published_sources() {
  for artifact in $published_sources; do
    check "check ends with a verdict on $artifact" ends_with_a_verdict "$artifact"
  done
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

fetch_sources() {
  JAVA_HOME=$jdk17 mvn -B -ntp -q dependency:copy -Dartifact="$1:jar:sources" -DoutputDirectory="$2.jars"
  mkdir -p "$2"
  (cd "$2" && "$jdk17/bin/jar" -xf "$2.jars"/*-sources.jar)
}
