package dev.ssot.rules.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What nobody expects of a class that is only loaded, and the calls of the platform that do it. */
enum Work {
  THREAD(
      "starts a thread",
      """
      java.lang.Thread start startVirtualThread
      java.util.Timer <init>
      java.util.concurrent.ScheduledExecutorService schedule scheduleAtFixedRate \
      scheduleWithFixedDelay
      java.util.concurrent.ExecutorService submit execute invokeAll
      java.util.concurrent.CompletableFuture runAsync supplyAsync"""),
  NETWORK(
      "uses the network",
      """
      java.net.Socket <init>
      java.net.ServerSocket <init>
      java.net.DatagramSocket <init>
      java.net.InetAddress getLocalHost getByName getAllByName
      java.net.NetworkInterface getNetworkInterfaces getByInetAddress
      java.net.http.HttpClient send sendAsync
      java.sql.DriverManager getConnection
      javax.naming.InitialContext <init> lookup doLookup"""),
  URL("opens a URL", "java.net.URL openStream openConnection"),
  PROCESS("starts a process", "java.lang.Runtime exec\njava.lang.ProcessBuilder start"),
  FILE(
      "reads or writes files",
      """
      java.nio.file.Files readAllBytes readAllLines readString lines newInputStream \
      newBufferedReader newOutputStream newBufferedWriter write writeString list walk find copy \
      createTempFile createTempDirectory createDirectories createDirectory
      java.io.FileInputStream <init>
      java.io.FileReader <init>
      java.io.FileOutputStream <init>
      java.io.FileWriter <init>
      java.io.RandomAccessFile <init>
      java.lang.Class getResourceAsStream
      java.lang.ClassLoader getResourceAsStream getResources
      java.util.ResourceBundle getBundle"""),
  WAIT(
      "waits",
      """
      java.lang.Thread sleep join
      java.util.concurrent.CountDownLatch await
      java.util.concurrent.CompletableFuture join""");

  private static final Map<String, Work> CALLS = new HashMap<>();
  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (Work work : values()) {
      work.calls.lines().forEach(line -> learn(work, line.split(" ", -1)));
    }
  }

  private final String phrase;
  private final String calls;

  Work(String phrase, String calls) {
    this.phrase = phrase;
    this.calls = calls;
  }

  /** A type, then its methods. */
  private static void learn(Work work, String[] line) {
    for (int i = 1; i < line.length; i++) {
      CALLS.put(line[0] + "#" + line[i], work);
      NAMES.add(line[i]);
    }
  }

  /** A verb and its object. */
  String phrase() {
    return phrase;
  }

  /** Whether some type of the platform does any of this by a call of that name. */
  static boolean isCalled(String method) {
    return NAMES.contains(method);
  }

  /** What a call does, or null. */
  static @Nullable Work of(String qualifiedType, String method) {
    return CALLS.get(qualifiedType + "#" + method);
  }
}
