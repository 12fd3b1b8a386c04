package org.newsgraph.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A small gazetteer that is held in memory as bytes, of which only what is asked for is read.
 *
 * <p>So a program that links a few names does not pay for all of them as it starts.
 */
final class CompiledEntries implements Gazetteer {

  /** The order in which entries of one name are given. */
  static final Comparator<Entry> BEST_KNOWN_FIRST =
      Comparator.comparingLong(Entry::prominence).reversed().thenComparing(Entry::id);

  private static final int CHECKSUM_BYTES = 32;

  private final String checksum;
  private final KeyTable names;
  private final KeyTable identifiers;
  private final ByteBuffer places;
  private final byte[] bytes;
  private final int start;
  private final AtomicReferenceArray<Entry> read;

  /** The gazetteer that {@link #compiled} has made bytes of. */
  CompiledEntries(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.position(CHECKSUM_BYTES);
    this.checksum = HexFormat.of().formatHex(bytes, 0, CHECKSUM_BYTES);
    this.names = new KeyTable(buffer);
    this.identifiers = new KeyTable(buffer);
    int count = buffer.getInt();
    buffer.getInt();
    this.places = buffer.slice(buffer.position(), count * Integer.BYTES);
    this.bytes = bytes;
    this.start = buffer.position() + places.limit();
    this.read = new AtomicReferenceArray<>(count);
  }

  /** Entries as bytes; the same entries give the same bytes in any order. */
  static byte[] compiled(Collection<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(BEST_KNOWN_FIRST).toList();
    SortedMap<String, List<Integer>> names = new TreeMap<>();
    SortedMap<String, List<Integer>> identifiers = new TreeMap<>();
    ByteRows rows = new ByteRows();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int i = 0; i < sorted.size(); i++) {
        Entry entry = sorted.get(i);
        file(i, NameKeys.of(entry), names);
        file(i, entry.identifiers(), identifiers);
        rows.next().write(StoredEntry.of(entry));
      }
      out.write(HexFormat.of().parseHex(StoredEntry.checksum(sorted)));
      KeyTable.write(names, out);
      KeyTable.write(identifiers, out);
      rows.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void file(
      int number, Collection<String> keys, SortedMap<String, List<Integer>> table) {
    keys.forEach(key -> table.computeIfAbsent(key, none -> new ArrayList<>(1)).add(number));
  }

  @Override
  public List<Match> named(String name, int most) {
    return Lookup.of(name, this::under, most);
  }

  private List<Entry> under(String key, int most) {
    return Arrays.stream(names.numbers(key, most)).mapToObj(this::entry).toList();
  }

  @Override
  public Optional<Entry> entry(String identifier) {
    return Arrays.stream(identifiers.numbers(identifier, 1)).mapToObj(this::entry).findFirst();
  }

  /** An entry by its number; two threads that read it at once read the same. */
  private Entry entry(int number) {
    Entry known = read.get(number);
    if (known == null) {
      int at = start + places.getInt(number * Integer.BYTES);
      known = StoredEntry.read(bytes, at, bytes.length - at);
      read.set(number, known);
    }
    return known;
  }

  @Override
  public String checksum() {
    return checksum;
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
