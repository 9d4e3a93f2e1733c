package dev.ssot.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes down everything that is found today; leaves a baseline that is there alone. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends GatedMojo {

  @Override
  List<String> gated(Reactor reactor) {
    return List.of("baseline", "create");
  }
}
