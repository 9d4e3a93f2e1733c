package dev.ssot.cli;

import static dev.ssot.cli.Ssot.ssot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan for a concept does with files that name its types as text. */
class PlanResourcesTest {

  private static final String SERVICES = "src/main/resources/META-INF/services/shop.Store";
  private static final String BEANS = "src/main/resources/beans.xml";

  @TempDir private Path folder;

  @BeforeEach
  void tree() {
    source("shop/Store.java", "package shop;\n\npublic interface Store {\n  String load();\n}\n");
    source("shop/base/FileStore.java", store("shop.base", "FileStore"));
    source("shop/old/LegacyStore.java", store("shop.old", "LegacyStore"));
    Trees.file(folder, SERVICES, "# stores\nshop.old.LegacyStore\n");
    Trees.file(
        folder,
        BEANS,
        """
        <beans>
          <bean id="s" class="shop.old.LegacyStore"/>
          <bean id="t" class="shop.old.LegacyStoreTwin"/>
        </beans>
        """);
    Trees.file(
        folder,
        "ssot.yml",
        """
        version: 1
        concepts:
          store:
            canonical: shop.base.FileStore
            members: [shop.base.FileStore, shop.old.LegacyStore]
        """);
  }

  private static String store(String packageName, String name) {
    return "package "
        + packageName
        + ";\n\nimport shop.Store;\n\npublic class "
        + name
        + " implements Store {\n  @Override\n  public String load() {\n    return \"\";\n  }\n}\n";
  }

  private void source(String path, String text) {
    Trees.file(folder, "src/main/java/" + path, text);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @Test
  void resources_name_the_canonical_type_before_the_duplicate_is_deleted() throws IOException {
    String services = text(SERVICES);
    String beans = text(BEANS);

    assertThat(ssot("plan", folder, "--no-cache").out())
        .contains("Move resources onto FileStore", "Delete old.LegacyStore");
    Ssot.Outcome applied = ssot("migrate", folder, "--no-cache", "--apply", "--verify");

    assertThat(applied.code()).as(applied.out() + applied.err()).isZero();
    assertThat(folder.resolve("src/main/java/shop/old/LegacyStore.java")).doesNotExist();
    assertThat(text(SERVICES)).isEqualTo("# stores\nshop.base.FileStore\n");
    assertThat(text(BEANS)).isEqualTo(beans.replace("old.LegacyStore\"", "base.FileStore\""));

    ssot("rollback", folder, "--all");
    assertThat(text(SERVICES)).isEqualTo(services);
    assertThat(text(BEANS)).isEqualTo(beans);
  }

  @Test
  void a_name_that_the_canonical_type_cannot_take_holds_the_deletion() throws IOException {
    source(
        "shop/base/FileStore.java",
        store("shop.base", "FileStore")
            .replace("{\n  @Override", "{\n  public FileStore(int size) {}\n\n  @Override"));
    source(
        "shop/old/LegacyStore.java",
        """
        package shop.old;

        public class LegacyStore extends shop.base.FileStore {
          public LegacyStore() {
            super(1);
          }
        }
        """);

    String plan = ssot("plan", folder, "--no-cache", "--json").out();

    assertThat(plan)
        .contains("shop.base.FileStore cannot be created as shop.old.LegacyStore is")
        .contains("shop.old.LegacyStore is still named here")
        .doesNotContain("Delete old.LegacyStore");
  }
}
