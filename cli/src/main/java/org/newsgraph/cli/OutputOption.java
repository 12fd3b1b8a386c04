package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/**
 * Where a command writes its data: a file, which appears only when it is whole, or standard output.
 */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Optional<Path> file = Optional.empty();

  /** Lets the data be written, in UTF-8 with line feeds. */
  void write(Consumer<PrintStream> writing) throws IOException {
    if (file.isPresent()) {
      write(file.get(), writing);
    } else {
      PrintStream out = buffered(System.out);
      writing.accept(out);
      check(out, "standard output");
    }
  }

  /** Standard output, or standard error when the data go to standard output. */
  PrintStream reportStream() {
    return file.isPresent() ? System.out : System.err;
  }

  /** Where the traces of faults go. */
  FaultLog faults() {
    return file.map(FaultLog::beside).orElseGet(FaultLog::here);
  }

  private static void write(Path target, Consumer<PrintStream> writing) throws IOException {
    Path whole = target.toAbsolutePath();
    if (whole.getParent() == null || !Files.isDirectory(whole.getParent())) {
      throw new IOException("There is no folder " + whole.getParent() + " to write " + target);
    }
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      fill(part, writing);
      move(part, whole);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void fill(Path part, Consumer<PrintStream> writing) throws IOException {
    try (PrintStream out = buffered(Files.newOutputStream(part))) {
      writing.accept(out);
      check(out, part.toString());
    }
  }

  private static void check(PrintStream out, String name) throws IOException {
    if (out.checkError()) {
      throw new IOException("Writing to " + name + " failed; is the disk full, or nobody reading?");
    }
  }

  private static void move(Path part, Path whole) throws IOException {
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static PrintStream buffered(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8) {
      @Override
      public void println(String line) {
        print(line);
        write('\n');
      }
    };
  }
}
