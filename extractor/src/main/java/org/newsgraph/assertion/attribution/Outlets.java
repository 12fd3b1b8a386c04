package org.newsgraph.assertion.attribution;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/**
 * The organizations of an article that pass on what others say, by their name or by the words
 * around it; the article's own publisher is none, so of an article without publisher none is known.
 */
final class Outlets {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*\\b(?:news|times|post|herald|tribune|gazette|courier|journal|daily|weekly|radio|tv"
              + "|television|press|magazine|broadcasting|newspaper|evening|morning|independent)\\b.*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i).*\\b(?:(?:quoted|reported|cited) by|interview (?:with|to|for)"
              + "|(?:reporters?|correspondents?|anchor) (?:for|of|from|at)) (?:the )?");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?s) (?:reported|reports) .*|['\u2019]s (?:reporter|correspondent|anchor|\\p{Lu}).*");
  private static final int REACH = 40;

  private final Document document;
  private final Set<Integer> chains = new HashSet<>();

  Outlets(Document document) {
    this.document = document;
    boolean published = document.article().metadata().publisher().isPresent();
    for (Chain chain : document.chains()) {
      if (chain.type() == NameType.ORGANIZATION
          && published
          && !isPublisher(chain)
          && passesOn(chain)) {
        chains.add(chain.id());
      }
    }
  }

  /** Whether the chain with this number is one. */
  boolean contains(int chain) {
    return chains.contains(chain);
  }

  private boolean passesOn(Chain chain) {
    return NAME.matcher(chain.name()).matches()
        || chain.names().stream().map(Mention::span).anyMatch(this::isUsedAsOutlet);
  }

  private boolean isUsedAsOutlet(Span name) {
    String text = document.text();
    String before = text.substring(Math.max(0, name.begin() - REACH), name.begin());
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
    return BEFORE.matcher(before.replace('\n', ' ')).matches() || AFTER.matcher(after).matches();
  }

  private boolean isPublisher(Chain chain) {
    return document
        .article()
        .metadata()
        .publisher()
        .filter(name -> withoutArticle(name).equalsIgnoreCase(withoutArticle(chain.name())))
        .isPresent();
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^(?i:the)\\s+", "");
  }
}
