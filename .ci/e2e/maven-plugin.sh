# The Maven plugin in real builds of several modules: the projects below maven-plugin/src/it, each on
# the oldest Maven that the plugin takes and on a new one. Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154,SC2164 # the variables are .ci/run's; set -e is on

check_maven_plugin() {
  check "the Maven plugin works in real builds, on Maven 3.8 and 3.9" invoker_builds_pass
}

invoker_builds_pass() {
  JAVA_HOME=$jdk17 mvn -B -ntp verify -Pinvoker -DskipTests -pl maven-plugin -am
  # Nothing that Invoker passed over counts as tested.
  [ "$(grep -l 'result="success"' maven-plugin/target/invoker-reports/*/BUILD-*.xml | wc -l)" -eq 6 ]
}
