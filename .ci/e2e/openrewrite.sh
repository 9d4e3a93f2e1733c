# The recipes that a plan hands to OpenRewrite, run by its real Maven plugin, against our own edits
# for the same moves. Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154 # the variables are .ci/run's

rewrite_plugin=org.openrewrite.maven:rewrite-maven-plugin:6.46.1

check_openrewrite() {
  check "OpenRewrite makes of a plan's recipes what ssot makes of them" does_what_openrewrite_does
}

does_what_openrewrite_does() {
  local folder=$work/openrewrite
  mkdir -p "$folder/theirs"
  git -C "$root/sample-codebase/java" ls-files -z |
    tar -C "$root/sample-codebase/java" -c --null -T - | tar -x -C "$folder/theirs"
  "$root/ssot" plan --quiet --output "$folder/plan" "$folder/theirs"
  # Call sites move in phase 3, on what the phases before have made.
  "$root/ssot" migrate --quiet --apply --no-compile --phase 1 "$folder/theirs"
  "$root/ssot" migrate --quiet --apply --no-compile --phase 2 "$folder/theirs"
  cp -r "$folder/theirs" "$folder/ours"

  local recipes moves
  for recipes in "$folder"/plan/rewrite-phase-*.yml; do
    run_recipes "$recipes" "$folder/theirs"
    mapfile -t moves < <(moves_of "$recipes")
    [ "${#moves[@]}" -gt 0 ]
    "$root/ssot" migrate --quiet --apply --no-compile "${moves[@]}" "$folder/ours"
  done

  in_plain_order "$folder/theirs" "$folder/plain/openrewrite"
  in_plain_order "$folder/ours" "$folder/plain/ssot"
  (cd "$folder/plain" && diff -r -U0 openrewrite ssot || true) |
    sed -n 's/^+++ ssot\/\([^[:space:]]*\).*/\1/p; /^[-+][^-+]/p' >"$folder/differences"
  diff <(grep -v '^#' "$root/.ci/e2e/openrewrite.expected") "$folder/differences"
}

# run_recipes RECIPES PROJECT: what OpenRewrite changed is left in the project.
run_recipes() {
  local name
  name=$(sed -n 's/^name: //p' "$1")
  JAVA_HOME=$jdk17 mvn -B -ntp -f "$2/pom.xml" test-compile "$rewrite_plugin:runNoFork" \
    -Drewrite.activeRecipes="$name" -Drewrite.configLocation="$1" -Drewrite.exportDatatables=false
}

# The same moves for ssot; a recipe of another kind than the moving of a type ends the check.
moves_of() {
  [ "$(grep -c '^  - ' "$1")" -eq "$(grep -c '^  - org.openrewrite.java.ChangeType:$' "$1")" ] || return
  awk '/oldFullyQualifiedTypeName/ { from = $2 }
    /newFullyQualifiedTypeName/ { gsub(/[$]/, ".", from); gsub(/[$]/, ".", $2); print "--move-type=" from "=" $2 }' "$1"
}

# in_plain_order FROM TO: the Java files, imports sorted and blank lines left out.
in_plain_order() {
  local file
  (cd "$1" && find src -name '*.java') | while read -r file; do
    mkdir -p "$2/$(dirname "$file")"
    {
      grep '^import ' "$1/$file" | LC_ALL=C sort || true
      grep -v '^import \|^[[:space:]]*$' "$1/$file" || true
    } >"$2/$file"
  done
}
