package dev.ssot.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Providers;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Measures reading a tree on two threads in a cold process: {@code parse|facts FOLDER}. Not a test.
 */
final class SpeedCheck {

  private static final ThreadLocal<JavaParser> PARSER = ThreadLocal.withInitial(SpeedCheck::lean);

  public static void main(String[] arguments) throws Exception {
    JavaLanguage java = new JavaLanguage();
    ToLongFunction<String> work =
        arguments[0].equals("parse")
            ? text ->
                PARSER
                    .get()
                    .parse(ParseStart.COMPILATION_UNIT, Providers.provider(text))
                    .getProblems()
                    .size()
            : text -> java.read(text).references().size();
    long start = System.nanoTime();
    AtomicLong sum = new AtomicLong();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (Path file : files(Path.of(arguments[1]))) {
      pool.execute(() -> sum.addAndGet(work.applyAsLong(read(file))));
    }
    pool.shutdown();
    pool.awaitTermination(10, TimeUnit.MINUTES);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "%s %d: %.1f CPU s, %.1f s%n",
        arguments[0],
        sum.get(),
        system.getProcessCpuTime() / 1e9,
        (System.nanoTime() - start) / 1e9);
  }

  private static JavaParser lean() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
