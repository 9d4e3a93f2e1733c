package dev.ssot.rules.scan;

import dev.ssot.model.Language;
import dev.ssot.model.index.CodeIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Prints how long a scan of a tree takes, with the front ends that are on the class path:
 *
 * <pre>java -XX:TieredStopAtLevel=1 -cp ... dev.ssot.rules.scan.ScanSpeed TREE CACHE [runs]</pre>
 */
public final class ScanSpeed {

  private ScanSpeed() {}

  public static void main(String[] arguments) throws UsageException {
    List<Language> languages =
        ServiceLoader.load(Language.class).stream().map(ServiceLoader.Provider::get).toList();
    Path cache = arguments[1].equals("none") ? null : Path.of(arguments[1]);
    int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    for (int run = 0; run < runs; run++) {
      ScanOptions options = ScanOptions.defaults().withCache(cache);
      long start = System.nanoTime();
      Scan scan =
          new Scanner(languages, options, Progress.NONE).scan(List.of(Path.of(arguments[0])));
      report(scan, System.nanoTime() - start);
      if (System.getProperty("index") != null) {
        long indexing = System.nanoTime();
        int types = CodeIndex.of(scan.units(), languages).types().size();
        System.out.println(types + " types indexed in " + millis(System.nanoTime() - indexing));
      }
    }
  }

  private static void report(Scan scan, long nanos) {
    StringBuilder line = new StringBuilder();
    line.append(scan.units().size()).append(" files, ").append(scan.parsed()).append(" parsed, ");
    line.append(scan.skipped().size()).append(" skipped, ").append(millis(nanos)).append(':');
    for (Stage stage : scan.stages()) {
      line.append(' ').append(stage.name()).append(' ').append(millis(stage.time().toNanos()));
      line.append(',');
    }
    System.out.println(line.append(' ').append(scan.notices()));
  }

  private static String millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis() + " ms";
  }
}
