package org.newsgraph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A file of a gazetteer's source, plain or packed with gzip or bzip2. */
public record PackedFile(Path path) {

  private static final int HEAD = 1 << 16;

  /** The file as the user named it. */
  public String name() {
    return path.toString();
  }

  /** Its bytes, unpacked. */
  public InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), HEAD);
    in.mark(4);
    byte[] magic = in.readNBytes(3);
    in.reset();
    if (startsWith(magic, 0x1f, 0x8b)) {
      return new GZIPInputStream(in, HEAD);
    }
    return startsWith(magic, 'B', 'Z', 'h') ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** Its first lines, by which its format is told; at most 65,536 bytes. */
  public List<String> head() throws IOException {
    try (InputStream in = open()) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)
          .replaceFirst("^\ufeff", "")
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
