# The archives and the single jar, as somebody who has no Maven uses them. Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154,SC2164 # the variables are .ci/run's; set -e is on

check_distribution() {
  check "both archives unpack to the same files" archives_hold_the_same
  check "the unpacked application judges without Maven" unpacked_application_judges
  check "the unpacked application starts from an archive of classes" unpacked_starts_from_archive
  check "the manual and the completions in the archive work" manual_and_completions_work
  check "the single jar judges" single_jar_judges
  check "a second build makes the same bytes" second_build_is_the_same
}

archives_hold_the_same() {
  mkdir "$work/unpacked" "$work/unzipped"
  tar -xzf "$root"/dist/target/ssot-*.tar.gz -C "$work/unpacked"
  (cd "$work/unzipped" && "$jdk17/bin/jar" -xf "$root"/dist/target/ssot-*.zip)
  diff -r "$work/unpacked" "$work/unzipped"
  local file folder
  folder=$(echo "$work"/unpacked/*/)
  for file in bin/ssot bin/ssot.cmd lib/ssot.jar LICENSE THIRD-PARTY.md man/man1/ssot.1 \
    man/man1/ssot-baseline-prune.1 completions/ssot.bash completions/ssot.fish; do
    [ -s "$folder$file" ]
  done
}

# What somebody has who has a JDK and neither Maven nor these sources.
unpacked() {
  env -i HOME="$work/home" PATH="$(bare_path)" JAVA_HOME="$jdk17" "$(unpacked_command)" "$@"
}

unpacked_command() {
  echo "$work"/unpacked/*/bin/ssot
}

# judges COMMAND...: it passes what is clean and fails what is not.
judges() {
  mkdir -p "$work/shop/src/main/java/shop/legacy"
  a_store shop ShoppingCart >"$work/shop/src/main/java/shop/ShoppingCart.java"
  rm -f "$work"/shop/src/main/java/shop/legacy/*
  (cd "$work/shop" && "$@" check .)
  a_store shop.legacy LegacyShoppingCart >"$work/shop/src/main/java/shop/legacy/LegacyShoppingCart.java"
  (cd "$work/shop" && exits 1 "$@" check .)
}

unpacked_application_judges() {
  judges unpacked
  ln -s "$work"/unpacked/*/bin/ssot "$work/unpacked/ssot"
  says_version env PATH="$(bare_path)" JAVA_HOME="$jdk17" "$work/unpacked/ssot" --version
  silent
}

unpacked_starts_from_archive() {
  local loaded
  for _ in $(seq 60); do
    ! ls "$work"/unpacked/*/archives/java-17*.for 2>/dev/null || break
    sleep 1
  done
  loaded=$(env SSOT_JAVA_OPTS="-Xlog:class+load" JAVA_HOME="$jdk17" "$(unpacked_command)" --version)
  grep 'dev\.ssot\.cli\.Main source: shared objects file' <<<"$loaded"
}

manual_and_completions_work() {
  local folder
  folder=$(echo "$work"/unpacked/*/)
  MANPATH=$folder/man man --warnings -P cat ssot-check >"$work/man.txt" 2>"$work/err"
  grep -q -- '--fail-on-stale' "$work/man.txt"
  silent
  bash -c "source '$folder/completions/ssot.bash' && complete -p ssot"
  fish --no-config -c "source '$folder/completions/ssot.fish'; complete -C 'ssot ch'" | grep '^check'
}

single_jar() {
  "$jdk17/bin/java" -jar "$root/dist/target/ssot.jar" "$@"
}

single_jar_judges() {
  judges single_jar
}

# In another folder, at another time.
second_build_is_the_same() {
  copy_to "$work/again"
  (cd "$work/again" && JAVA_HOME=$jdk17 mvn -B -ntp -q verify -DskipTests -pl dist -am)
  local file
  for file in "$root"/dist/target/ssot-*.zip "$root"/dist/target/ssot-*.tar.gz "$root/dist/target/ssot.jar"; do
    cmp "$file" "$work/again/dist/target/${file##*/}"
  done
}
