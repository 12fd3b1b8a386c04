package org.newsgraph.gazetteer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Names with identifiers to link against; may be asked by several threads at once. */
public interface Gazetteer extends AutoCloseable {

  /**
   * The entries that carry a name, in whatever case, diacritics or usual transliteration.
   *
   * <p>Those that carry it whole and as written come first, then other transliterations, then those
   * that it names in part (see {@link MatchKind#isWhole}); each entry once, within each way of
   * finding the best known first, and at most {@code most} of each way.
   */
  List<Match> named(String name, int most);

  /** The entry with an identifier such as {@code wikidata:Q76} or {@code geonames:703448}. */
  Optional<Entry> entry(String identifier);

  /** A hash of all that it holds, in hexadecimal; equal content has an equal hash. */
  String checksum();

  @Override
  void close() throws IOException;
}
