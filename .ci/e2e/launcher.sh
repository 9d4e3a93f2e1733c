# The launcher, in a fresh copy whose path has a space. Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154,SC2164 # the variables are .ci/run's; set -e is on

check_launcher() {
  home="$work/a path/with spaces"
  copy_to "$home"
  check "first use builds and answers" first_use_builds
  check "later uses do not build" later_uses_do_not_build
  check "it works from another directory" works_from_another_directory
  check "it works through a symbolic link to a symbolic link" works_through_links
  check "arguments arrive as they were given" arguments_arrive
  check "SSOT_JAVA_OPTS reaches the JVM" java_opts_reach_the_jvm
  check "a signal ends the JVM" signal_ends_the_jvm
  check "a changed source is built" changed_source_is_built
  check "a source that does not compile is told, with the end of the log" broken_source_is_told
  check "no Java is one sentence and exit code 2" no_java_is_told
  check "an old Java is one sentence and exit code 2" old_java_is_told
  check "no Maven is one sentence and exit code 2" no_maven_is_told
  check "two first uses at a time do not clash" two_first_uses
  home=$work/two
  for jdk in "$jdk17" "${newer_jdks[@]}"; do
    check "it starts from an archive on $(name_of "$jdk")" starts_from_an_archive "$jdk"
  done
  unset jdk
  check "a damaged archive changes nothing" damaged_archive_changes_nothing
  check "a signal ends a build and frees its lock" signal_ends_a_build
  check "a lock that a killed build left is taken over" left_lock_is_taken_over
  check "a checkout that moved is built again" moved_checkout_works
}

ssot() {
  JAVA_HOME=${jdk:-$jdk17} "$home/ssot" "$@"
}

says_version() {
  "$@" 2>"$work/err" | grep -E '^ssot [0-9]'
}

silent() {
  if [ -s "$work/err" ]; then
    cat "$work/err"
    return 1
  fi
}

first_use_builds() {
  says_version ssot --version
  grep -q "building the application" "$work/err"
}

later_uses_do_not_build() {
  says_version ssot --version
  silent
}

works_from_another_directory() {
  cd /
  says_version ssot --version
  silent
}

works_through_links() {
  mkdir -p "$work/links/bin"
  ln -s "../a path/with spaces/ssot" "$work/links/relative"
  ln -s "$work/links/relative" "$work/links/bin/ssot"
  cd "$work/links"
  says_version env JAVA_HOME="$jdk17" bin/ssot --version
  says_version env JAVA_HOME="$jdk17" PATH="$work/links/bin:$PATH" ssot --version
}

# Not in a path with a space: JDK 17 then takes only its own classes from an archive.
starts_from_an_archive() {
  local loaded
  export GITHUB_ACTIONS=true GITHUB_OUTPUT=$work/outputs-of-training
  says_version ssot --version
  unset GITHUB_ACTIONS
  silent
  for _ in $(seq 60); do
    [ ! -s "$(archive_of "$1")" ] || break
    sleep 1
  done
  says_version ssot --version
  silent
  loaded=$(SSOT_JAVA_OPTS="-Xlog:class+load" ssot --version)
  grep 'dev\.ssot\.cli\.Main source: shared objects file' <<<"$loaded"
  [ ! -e "$GITHUB_OUTPUT" ]
}

archive_of() {
  find "$home/target/app/archives" -name "java-$(major_of "$1").*.jsa" -o -name "java-$(major_of "$1").*.aot"
}

damaged_archive_changes_nothing() {
  local archive kept
  for jdk in "$jdk17" "${newer_jdks[@]}"; do
    archive=$(archive_of "$jdk")
    kept=$work/kept-archive
    mv "$archive" "$kept"
    head -c 100000 "$kept" >"$archive"
    says_version ssot --version
    silent
    head -c 1000000 /dev/urandom >"$archive"
    says_version ssot --version
    silent
    mv -f "$kept" "$archive"
  done
}

arguments_arrive() {
  exits 2 ssot "no such command *" 2>"$work/err"
  grep -qF "no such command *" "$work/err"
}

java_opts_reach_the_jvm() {
  SSOT_JAVA_OPTS="-Dx=* -XX:+UseSerialGC -XX:+PrintFlagsFinal" ssot --version | grep -E 'UseSerialGC += true'
}

# The launcher becomes the JVM, so its process number is the JVM's.
signal_ends_the_jvm() {
  local pause="-XX:+UnlockDiagnosticVMOptions -XX:+PauseAtStartup -XX:PauseAtStartupFile=$work/paused"
  env JAVA_HOME="$jdk17" SSOT_JAVA_OPTS="$pause" "$home/ssot" --version &
  local pid=$!
  for _ in $(seq 100); do
    [ ! -e "$work/paused" ] || break
    sleep 0.1
  done
  grep -a 'lib/ssot.jar' "/proc/$pid/cmdline"
  kill -KILL "$pid"
  exits 137 wait "$pid"
}

changed_source_is_built() {
  sleep 0.01
  touch "$home/cli/src/main/java/dev/ssot/cli/package-info.java"
  first_use_builds
  later_uses_do_not_build
}

broken_source_is_told() {
  local source="$home/cli/src/main/java/dev/ssot/cli/Broken.java"
  echo "class Broken { nonsense }" >"$source"
  exits 2 ssot --version 2>"$work/err"
  grep -q "Broken.java" "$work/err"
  tail -n 1 "$work/err" | grep -q "^ssot: the build failed; the whole log is "
  rm "$source"
  says_version ssot --version
}

# Folders with the few programs that the launcher needs, and neither Java nor Maven.
bare_path() {
  mkdir -p "$work/bare"
  for program in sh find readlink sed ln rm mv mkdir tail cp ps sleep uname; do
    ln -sf "$(type -P "$program")" "$work/bare/$program"
  done
  echo "$work/bare"
}

one_sentence() {
  cat "$work/err"
  [ "$(wc -l <"$work/err")" -eq 1 ]
  grep -q "^ssot: .*$1.*\.$" "$work/err"
}

no_java_is_told() {
  exits 2 env -u JAVA_HOME PATH="$(bare_path)" "$home/ssot" --version 2>"$work/err"
  one_sentence "Java 17 or newer is needed"
  exits 2 env -i PATH= JAVA_HOME=/nowhere "$home/ssot" --version 2>"$work/err"
  one_sentence "Java 17 or newer is needed"
}

old_java_is_told() {
  mkdir -p "$work/old/bin"
  cp "$(type -P true)" "$work/old/bin/java"
  echo 'JAVA_VERSION="11.0.2"' >"$work/old/release"
  exits 2 env JAVA_HOME="$work/old" PATH="$(bare_path)" "$home/ssot" --version 2>"$work/err"
  one_sentence "Java 11.0.2"
  # A newer one on the PATH is taken.
  says_version env PATH="$jdk17/bin:$(bare_path)" JAVA_HOME="$work/old" "$home/ssot" --version
}

no_maven_is_told() {
  copy_to "$work/no-maven"
  exits 2 env JAVA_HOME="$jdk17" PATH="$(bare_path)" "$work/no-maven/ssot" --version 2>"$work/err"
  one_sentence "Maven 3.8 or newer is needed"
}

two_first_uses() {
  home=$work/two
  copy_to "$home"
  ssot --version >"$work/one.out" 2>"$work/one.err" &
  local one=$!
  ssot --version >"$work/two.out" 2>"$work/two.err" || true
  wait "$one"
  cat "$work"/{one,two}.{out,err}
  grep -E '^ssot [0-9]' "$work/one.out"
  grep -E '^ssot [0-9]' "$work/two.out"
  [ "$(cat "$work"/{one,two}.err | grep -c "building the application")" -eq 1 ]
}

signal_ends_a_build() {
  touch "$home/pom.xml"
  env JAVA_HOME="$jdk17" "$home/ssot" --version &
  local pid=$!
  for _ in $(seq 100); do
    [ ! -s "$home/target/build.log" ] || [ ! -h "$home/target/build.lock" ] || break
    sleep 0.1
  done
  kill -TERM "$pid"
  exits 143 wait "$pid"
  [ ! -h "$home/target/build.lock" ]
}

left_lock_is_taken_over() {
  touch "$home/pom.xml"
  sleep 0 &
  local gone=$!
  wait "$gone"
  ln -s "$gone" "$home/target/build.lock"
  first_use_builds
  [ ! -h "$home/target/build.lock" ]
}

moved_checkout_works() {
  mv "$work/two" "$work/moved"
  home=$work/moved
  first_use_builds
  later_uses_do_not_build
}
