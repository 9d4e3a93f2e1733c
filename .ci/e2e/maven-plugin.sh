# The Maven plugin in real builds of several modules, on the Maven of this machine and on a newer
# one. Sourced by .ci/run.
# shellcheck shell=bash disable=SC2154,SC2164 # the variables are .ci/run's; set -e is on

newer_maven=3.9.9

check_maven_plugin() {
  check "the Maven plugin is installed" install_maven_plugin
  local maven
  for maven in mvn "$work/apache-maven-$newer_maven/bin/mvn"; do
    check "$maven fails a build exactly when something new gates" gates_a_build "$maven"
    check "$maven runs ssot with no change to the pom" runs_without_pom "$maven"
    check "$maven plans a migration and carries it out" plans_and_migrates "$maven"
    check "$maven skips, tolerates, and refuses what is wrong" obeys_properties "$maven"
  done
}

install_maven_plugin() {
  JAVA_HOME=$jdk17 mvn -B -ntp -q install -DskipTests -pl maven-plugin -am
  JAVA_HOME=$jdk17 mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$newer_maven:zip:bin" -DoutputDirectory="$work"
  chmod +x "$work/apache-maven-$newer_maven/bin/mvn"
}

# maven_project FOLDER BUILD: two modules, the second with a class; BUILD goes into the parent.
maven_project() {
  mkdir -p "$1/core/src/main/java/shop" "$1/app/src/main/java/shop/legacy"
  pom_of "$1" parent "<packaging>pom</packaging><modules><module>core</module><module>app</module></modules>$2"
  local parent='<parent><groupId>shop</groupId><artifactId>parent</artifactId><version>1</version></parent>'
  pom_of "$1/core" core "" "$parent"
  pom_of "$1/app" app "" "$parent"
  a_store shop ShoppingCart >"$1/core/src/main/java/shop/ShoppingCart.java"
}

# pom_of FOLDER ARTIFACT REST PARENT
pom_of() {
  cat >"$1/pom.xml" <<END
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>${4-}
<groupId>shop</groupId><artifactId>$2</artifactId><version>1</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>$3</project>
END
}

# a_store PACKAGE NAME: the class that the tests of the command line use as well.
a_store() {
  sed "s/PACKAGE/$1/; s/NAME/$2/" "$root/cli/src/test/resources/trees/Store.txt"
}

bound_to_verify='<build><plugins><plugin><groupId>dev.ssot</groupId><artifactId>ssot-maven-plugin</artifactId><version>0.1.0-SNAPSHOT</version><executions><execution><goals><goal>check</goal></goals></execution></executions></plugin></plugins></build>'
ssot_goal=dev.ssot:ssot-maven-plugin:0.1.0-SNAPSHOT

# in_maven MAVEN FOLDER ARGUMENT...: a build, its output in $work/maven.log
in_maven() {
  local maven=$1
  cd "$2"
  shift 2
  JAVA_HOME=$jdk17 "$maven" -B -ntp -o "$@" >"$work/maven.log" 2>&1
}

# The plugins that a build of jars needs are there: this project is built with Maven as well.
gates_a_build() {
  local folder
  folder=$(mktemp -d "$work/gated.XXXX")
  maven_project "$folder" "$bound_to_verify"
  JAVA_HOME=$jdk17 "$1" -B -ntp -q -f "$folder" verify # brings the plugins

  in_maven "$1" "$folder" verify
  [ "$(grep -c '^passed: ' "$work/maven.log")" -eq 1 ]

  a_store shop.legacy LegacyShoppingCart >"$folder/app/src/main/java/shop/legacy/LegacyShoppingCart.java"
  exits 1 in_maven "$1" "$folder" verify
  grep -q '^failed: 1 new violation' "$work/maven.log"
  [ "$(grep -c 'ERROR.*ssot found what gates this build' "$work/maven.log")" -eq 1 ]
  ! grep -q 'MojoExecutionException' "$work/maven.log"

  in_maven "$1" "$folder" "$ssot_goal:baseline"
  grep -q LegacyShoppingCart "$folder/ssot-baseline.json"
  in_maven "$1" "$folder" verify
}

runs_without_pom() {
  local folder
  folder=$(mktemp -d "$work/plain.XXXX")
  maven_project "$folder" ""
  a_store shop.legacy LegacyShoppingCart >"$folder/app/src/main/java/shop/legacy/LegacyShoppingCart.java"
  exits 1 in_maven "$1" "$folder" "$ssot_goal:check" -Dssot.format=sarif,gitlab
  [ "$(grep -c '^failed: ' "$work/maven.log")" -eq 1 ]
  grep -q '"uri": "app/src/main/java' "$folder/target/ssot/ssot.sarif"
  grep -q '"path": "app/src/main/java' "$folder/target/ssot/gl-code-quality-report.json"

  in_maven "$1" "$folder" "$ssot_goal:report"
  grep -q '<html' "$folder/target/ssot/report.html"
  in_maven "$1" "$folder" "$ssot_goal:help"
  grep -q 'ssot:baseline-update' "$work/maven.log"
}

plans_and_migrates() {
  local folder
  folder=$(mktemp -d "$work/migrated.XXXX")
  maven_project "$folder" ""
  a_store shop.legacy LegacyShoppingCart >"$folder/app/src/main/java/shop/legacy/LegacyShoppingCart.java"
  git -C "$folder" init -q
  in_maven "$1" "$folder" "$ssot_goal:plan"
  [ -s "$folder/target/ssot/plan/plan.json" ]
  [ -s "$folder/target/ssot/plan/plan.md" ]

  exits 1 in_maven "$1" "$folder" "$ssot_goal:migrate-dry-run" -Dssot.failOnChanges
  grep -q 'ERROR.*The migration would make the changes' "$work/maven.log"
  grep -q '^+' "$work/maven.log"
  [ ! -e "$folder/.ssot" ]

  in_maven "$1" "$folder" "$ssot_goal:migrate" -Dssot.plan="$folder/target/ssot/plan" \
    -Dssot.options=--allow-dirty
  in_maven "$1" "$folder" "$ssot_goal:check"
  exits 1 in_maven "$1" "$folder" "$ssot_goal:migrate" -Dssot.step=none
  grep -q "plan has no step 'none'" "$work/maven.log"
}

obeys_properties() {
  local folder
  folder=$(mktemp -d "$work/obeys.XXXX")
  maven_project "$folder" ""
  a_store shop.legacy LegacyShoppingCart >"$folder/app/src/main/java/shop/legacy/LegacyShoppingCart.java"
  in_maven "$1" "$folder" "$ssot_goal:check" -Dssot.skip
  ! grep -q '^failed: ' "$work/maven.log"
  in_maven "$1" "$folder" "$ssot_goal:check" -Dssot.failOnViolation=false
  grep -q '^failed: ' "$work/maven.log"
  in_maven "$1" "$folder" "$ssot_goal:check" -Dssot.fail-on=error
  exits 1 in_maven "$1" "$folder" "$ssot_goal:check" -Dssot.configFile=none.yml -e
  grep -q 'MojoExecutionException' "$work/maven.log"

  rm -r "$folder"/*/src
  in_maven "$1" "$folder" "$ssot_goal:check"
  grep -q 'No project has sources' "$work/maven.log"
}
