package org.newsgraph.language.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;

/**
 * The genders of an article's people, as far as titles, given names and the pronouns met so far
 * tell.
 *
 * <p>Holds the state of one article; for one thread.
 */
public final class Genders {

  private static final int MOST_MENTIONS = 10;
  private static final int LONGEST_TITLE = 14;

  private final Document document;
  private final Map<Integer, Optional<Gender>> byChain = new HashMap<>();

  /** Nothing learned yet. */
  public Genders(Document document) {
    this.document = document;
  }

  /** The gender of the person with this chain; empty if nothing tells. */
  public Optional<Gender> of(int chain) {
    return byChain.computeIfAbsent(chain, this::told);
  }

  /** Keeps what a pronoun that stands for somebody tells. */
  void learn(int chain, Gender gender) {
    if (of(chain).isEmpty()) {
      byChain.put(chain, Optional.of(gender));
    }
  }

  private Optional<Gender> told(int id) {
    Chain chain = document.chains().get(id);
    if (chain.type() != NameType.PERSON) {
      return Optional.empty();
    }
    return chain.names().stream()
        .limit(MOST_MENTIONS)
        .flatMap(mention -> title(mention).stream())
        .findFirst()
        .or(() -> named(chain.name()));
  }

  private Optional<Gender> title(Mention mention) {
    int end = mention.span().begin();
    String before = document.text().substring(Math.max(0, end - LONGEST_TITLE), end);
    String word = before.replaceAll("(?s)^.*?([\\p{L}-]+)\\.?\\s*$", "$1");
    return Gender.ofTitle(word)
        .or(() -> Gender.ofTitle(document.text(mention.span()).split("\\s", 2)[0]));
  }

  private static Optional<Gender> named(String name) {
    String[] words = name.split("[\\s-]+");
    return Gender.ofGivenName(words[0]);
  }
}
