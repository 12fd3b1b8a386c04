package org.newsgraph.language.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.newsgraph.language.ModelUnavailable;

/**
 * Files on the class path that belong together, whose checksums lie beside them.
 *
 * @param stem what the files' names begin with, from the root of the class path
 */
record CheckedFiles(String stem) {

  /** The standard encoder's files. */
  static final CheckedFiles STANDARD = new CheckedFiles("/org/newsgraph/models/newsgraph-encoder");

  /** The files of the head for relations, which belongs to the standard encoder. */
  static final CheckedFiles RELATIONS =
      new CheckedFiles("/org/newsgraph/models/newsgraph-relations");

  private static final String CHECKSUMS = ".sha256";

  /**
   * The bytes of the file with this ending.
   *
   * @throws ModelUnavailable when it is missing or not what its checksum says
   */
  byte[] bytes(String ending) {
    String file = stem + ending;
    String name = file.substring(file.lastIndexOf('/') + 1);
    byte[] bytes = read(file);
    String line = sha256(bytes) + "  " + name;
    String checksums = new String(read(stem + CHECKSUMS), StandardCharsets.UTF_8);
    if (checksums.lines().noneMatch(line::equals)) {
      throw new ModelUnavailable(
          file, "the file whose SHA-256 stands in " + stem + CHECKSUMS + ", found " + line);
    }
    return bytes;
  }

  /** The lines of the file with this ending. */
  String text(String ending) {
    return new String(bytes(ending), StandardCharsets.UTF_8);
  }

  private static byte[] read(String file) {
    try (InputStream stream = CheckedFiles.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new ModelUnavailable(file, "a file of this name on the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new ModelUnavailable(file, "a file that can be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256; this one does not", e);
    }
  }
}
