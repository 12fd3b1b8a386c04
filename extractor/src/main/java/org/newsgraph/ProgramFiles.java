package org.newsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.newsgraph.article.Article;

/**
 * The classes and word tables by which an article's graph is made, as they lie on the class path.
 *
 * <p>Whatever is changed in a rule changes their checksum, so that no article is taken for known
 * that would now be read in another way.
 */
final class ProgramFiles {

  /**
   * All rooms that have a part in the graph of an article; models are told by checksums of their
   * own.
   */
  private static final Pattern PART =
      Pattern.compile(
          "org/newsgraph/(?:[^/]+"
              + "|(?:notice|lexicon|article|language|assertion|key|gazetteer|linking|rdf)/.*)");

  private ProgramFiles() {}

  /** The checksum of the program that runs. */
  static String checksum() {
    try {
      return checksum(
          Path.of(ProgramFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path names no place", e);
    }
  }

  /** The checksum of a folder or a jar of classes: the same for the same files in either. */
  static String checksum(Path location) {
    try {
      StringBuilder files = new StringBuilder();
      sums(location)
          .forEach((name, sum) -> files.append(name).append(' ').append(sum).append('\n'));
      return Article.sha256(files.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The program in " + location + " cannot be read", e);
    }
  }

  private static Map<String, Long> sums(Path location) throws IOException {
    return Files.isDirectory(location) ? ofFolder(location) : ofJar(location);
  }

  /** Whether a file on the class path has a part in the graph of an article. */
  static boolean isPart(String name) {
    return PART.matcher(name).matches();
  }

  /** A jar lists the sums of its files: none has to be unpacked for that. */
  private static Map<String, Long> ofJar(Path jar) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory() && isPart(entry.getName()))
          .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
    }
    return sums;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isPart(name)) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(name, sum.getValue());
        }
      }
    }
    return sums;
  }
}
