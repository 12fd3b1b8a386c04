package org.newsgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What was trained for newsgraph, as files on the class path; of the encoder and its head, the
 * checksums.
 */
final class ModelFiles {

  private static final List<String> FILES =
      List.of(
          "/org/newsgraph/models/names-en.bin",
          "/org/newsgraph/models/names-lexicon.tsv.gz",
          "/org/newsgraph/models/newsgraph-encoder.sha256",
          "/org/newsgraph/models/newsgraph-relations.sha256");

  private ModelFiles() {}

  /** One SHA-256 over all of them; a missing file counts as empty, its reader tells of it. */
  static String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        add(file, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256; this one does not", e);
    }
  }

  private static void add(String file, MessageDigest digest) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(file)) {
      if (in != null) {
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + file + " cannot be read", e);
    }
  }
}
