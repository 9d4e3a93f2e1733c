package dev.ssot.rules.scan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {

  private static final Path HOME = Path.of("/home/me");

  @Test
  void each_system_has_its_place() {
    assertThat(CacheDirectory.of(Map.of(), HOME, "Linux")).isEqualTo(HOME.resolve(".cache/ssot"));
    assertThat(CacheDirectory.of(Map.of(), HOME, "Mac OS X"))
        .isEqualTo(HOME.resolve("Library/Caches/ssot"));
    assertThat(CacheDirectory.of(Map.of("LOCALAPPDATA", "/local"), HOME, "Windows 11"))
        .isEqualTo(Path.of("/local/ssot"));
  }

  @Test
  void the_environment_decides() {
    Map<String, String> both = Map.of("SSOT_CACHE_DIR", "/chosen", "XDG_CACHE_HOME", "/xdg");

    assertThat(CacheDirectory.of(both, HOME, "Linux")).isEqualTo(Path.of("/chosen"));
    assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "/xdg"), HOME, "Linux"))
        .isEqualTo(Path.of("/xdg/ssot"));
    assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "relative"), HOME, "Linux"))
        .isEqualTo(HOME.resolve(".cache/ssot"));
    assertThat(CacheDirectory.of(Map.of("SSOT_CACHE_DIR", " "), HOME, "Linux"))
        .isEqualTo(HOME.resolve(".cache/ssot"));
  }
}
