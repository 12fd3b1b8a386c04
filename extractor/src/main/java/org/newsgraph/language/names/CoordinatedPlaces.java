package org.newsgraph.language.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;
import org.newsgraph.lexicon.Lexicon;

/**
 * Calls places by the noun that they share: of "Solberg and Norden counties" the first is Solberg
 * County, and not the town of Solberg.
 */
public final class CoordinatedPlaces implements Layer {

  private static final Map<String, String> SINGULAR =
      Lexicon.rows("place-nouns.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private static final String BETWEEN = "(?:,|,? and|,? or)\\s";

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CHAINS);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.CHAINS);
  }

  @Override
  public Document apply(Document document) {
    Map<Span, String> nouns = nouns(document);
    return nouns.isEmpty()
        ? document
        : document.withChains(
            document.chains().stream().map(chain -> named(chain, nouns)).toList());
  }

  /** The noun in the singular that a name shares with others, by the span of the name. */
  private static Map<Span, String> nouns(Document document) {
    Map<Span, String> nouns = new HashMap<>();
    List<Name> names = document.names();
    for (int i = names.size() - 1; i > 0; i--) {
      Span name = names.get(i).span();
      Name before = names.get(i - 1);
      if (isJoined(document, before, names.get(i))) {
        plural(document, name).ifPresent(noun -> nouns.put(name, noun));
        Optional.ofNullable(nouns.get(name)).ifPresent(noun -> nouns.put(before.span(), noun));
      }
    }
    return nouns;
  }

  private static boolean isJoined(Document document, Name before, Name name) {
    int end = before.span().end();
    int begin = name.span().begin();
    return begin > end && document.text().substring(end, begin).matches(BETWEEN);
  }

  /** The plural noun that ends a name or stands right behind it, in the singular. */
  private static Optional<String> plural(Document document, Span name) {
    String text = document.text();
    String last = name.of(text).substring(name.of(text).lastIndexOf(' ') + 1);
    int begin = Math.min(text.length(), name.end() + 1);
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String next = text.substring(begin, end);
    return singular(last).or(() -> singular(next));
  }

  private static Optional<String> singular(String word) {
    return Optional.ofNullable(SINGULAR.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Renamed if it is meant so wherever it is named. */
  private static Chain named(Chain chain, Map<Span, String> nouns) {
    Set<String> shared =
        chain.names().stream()
            .map(mention -> nouns.getOrDefault(mention.span(), ""))
            .collect(Collectors.toSet());
    boolean agrees = shared.size() == 1 && !shared.contains("");
    return chain.type() == NameType.PLACE && agrees
        ? renamed(chain, shared.iterator().next())
        : chain;
  }

  private static Chain renamed(Chain chain, String noun) {
    int end = chain.name().lastIndexOf(' ');
    boolean ends = singular(chain.name().substring(end + 1)).isPresent();
    String name = (ends ? chain.name().substring(0, end) : chain.name()) + " " + noun;
    return new Chain(chain.id(), chain.type(), name, chain.mentions(), Set.of());
  }
}
