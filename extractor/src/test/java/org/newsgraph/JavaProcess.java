package org.newsgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process with a class of the tests or of the program. */
public final class JavaProcess implements AutoCloseable {

  private final Process process;

  private JavaProcess(Process process) {
    this.process = process;
  }

  /** Starts the main method of a class; what it tells goes to one stream. */
  public static JavaProcess start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Waits until it has told a line; what else it tells on the way is skipped. */
  public void awaitLine(String line) throws IOException {
    for (String next = ""; !line.equals(next); ) {
      next = process.inputReader().readLine();
      if (next == null) {
        throw new IllegalStateException("Ended without saying: " + line);
      }
    }
  }

  /** Ends it as a failing machine would, after some time; whether it was still at work. */
  public boolean killAfter(long microseconds) throws InterruptedException {
    boolean ended = process.waitFor(microseconds, TimeUnit.MICROSECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /** Waits for its end, and gives what it told since. */
  public String told() throws IOException {
    return new String(process.getInputStream().readAllBytes());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
