package dev.ssot.rewrite.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MavenPomTest {

  private static final String POM =
      """
      <?xml version="1.0"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <parent><artifactId>all</artifactId></parent>
        <artifactId>
          app
        </artifactId>
        <dependencyManagement><dependencies>
          <dependency><artifactId>managed</artifactId></dependency>
        </dependencies></dependencyManagement>
        <dependencies>
          <!-- <dependency><artifactId>gone</artifactId></dependency> -->
          <dependency>
            <artifactId>core</artifactId>
            <exclusions><exclusion><artifactId>excluded</artifactId></exclusion></exclusions>
          </dependency>
        </dependencies>
        <build><plugins><plugin>
          <artifactId>plugin</artifactId>
          <dependencies><dependency><artifactId>tool</artifactId></dependency></dependencies>
        </plugin></plugins></build>
        <profiles><profile><dependencies>
          <dependency><artifactId>extra</artifactId></dependency>
        </dependencies></profile></profiles>
      </project>
      """;

  @Test
  void names_its_own_artifact_and_not_that_of_its_parent() {
    assertThat(MavenPom.read(POM).orElseThrow().artifact()).isEqualTo("app");
  }

  @Test
  void depends_on_what_it_and_its_profiles_declare_and_on_nothing_else() {
    assertThat(MavenPom.read(POM).orElseThrow().dependencies())
        .containsExactlyInAnyOrder("core", "extra");
  }

  @Test
  void is_nothing_where_the_text_is_no_xml() {
    assertThat(MavenPom.read("<project><artifactId>")).isEmpty();
  }
}
