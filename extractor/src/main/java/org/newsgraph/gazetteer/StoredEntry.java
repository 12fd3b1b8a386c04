package org.newsgraph.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.newsgraph.key.EntityKind;

/** An entry as bytes; equal entries have equal bytes. */
final class StoredEntry {

  private StoredEntry() {}

  static byte[] of(Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(entry.identifiers(), out);
      write(entry.names().all(), out);
      out.writeByte(entry.kind().map(kind -> kind.ordinal() + 1).orElse(0));
      write(entry.nature().type(), out);
      write(entry.description(), out);
      write(entry.coordinates(), out);
      write(entry.containers(), out);
      writePosts(entry.posts(), out);
      out.writeLong(entry.prominence());
      write(entry.source(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The hash of entries in their order, in hexadecimal. */
  static String checksum(List<Entry> entries) {
    MessageDigest hash = sha256();
    entries.forEach(entry -> hash.update(of(entry)));
    return HexFormat.of().formatHex(hash.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static Entry read(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      List<String> identifiers = readTexts(in);
      List<String> names = readTexts(in);
      return new Entry(
          identifiers,
          new Names(names.get(0), names.subList(1, names.size())),
          new Nature(readKind(in), readText(in), readText(in)),
          new Location(readCoordinates(in), readTexts(in)),
          readPosts(in),
          in.readLong(),
          readText(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<EntityKind> readKind(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return kind == 0 ? Optional.empty() : Optional.of(KINDS[kind - 1]);
  }

  private static final EntityKind[] KINDS = EntityKind.values();

  private static void write(Optional<Coordinates> coordinates, DataOutputStream out)
      throws IOException {
    out.writeBoolean(coordinates.isPresent());
    if (coordinates.isPresent()) {
      out.writeDouble(coordinates.get().latitude());
      out.writeDouble(coordinates.get().longitude());
    }
  }

  private static Optional<Coordinates> readCoordinates(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(new Coordinates(in.readDouble(), in.readDouble()))
        : Optional.empty();
  }

  private static void writePosts(List<Post> posts, DataOutputStream out) throws IOException {
    out.writeInt(posts.size());
    for (Post post : posts) {
      write(post.body(), out);
      write(post.position(), out);
      writeDay(post.start(), out);
      writeDay(post.end(), out);
    }
  }

  private static List<Post> readPosts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Post> posts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      posts.add(new Post(readText(in), readText(in), readDay(in), readDay(in)));
    }
    return posts;
  }

  private static void writeDay(Optional<LocalDate> day, DataOutputStream out) throws IOException {
    out.writeLong(day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
  }

  private static Optional<LocalDate> readDay(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(text, out);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(readText(in));
    }
    return texts;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
