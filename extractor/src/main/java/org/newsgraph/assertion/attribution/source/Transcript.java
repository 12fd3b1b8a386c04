package org.newsgraph.assertion.attribution.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/**
 * Who speaks in which paragraph of an interview that is printed turn by turn, each turn behind its
 * speaker's name or initials: "Ada Holm: It is safe."
 */
final class Transcript {

  private static final Pattern LABEL =
      Pattern.compile("^(?:\\(\\(([^()]{1,60})\\)\\)|(\\p{Lu}[\\p{L}.' \u2019-]{0,40}):\\s)");
  private static final int FEWEST_TURNS = 3;

  private final Document document;
  private final List<Optional<Integer>> chains = new ArrayList<>();

  Transcript(Document document) {
    this.document = document;
    Optional<Integer> current = Optional.empty();
    int turns = 0;
    for (Span paragraph : document.paragraphs()) {
      String text = document.text(paragraph);
      Matcher label = LABEL.matcher(text);
      if (label.find()) {
        current = chain(label.group(1) == null ? label.group(2) : label.group(1));
        turns++;
      } else if (text.endsWith("?")) {
        current = Optional.empty();
      }
      chains.add(current);
    }
    if (turns < FEWEST_TURNS) {
      chains.clear();
    }
  }

  /** Who says "I" here; empty where it is not told. */
  Optional<Integer> speaker(int position) {
    int paragraph = SpanSearch.firstFrom(document.paragraphs(), span -> span, position + 1) - 1;
    return paragraph >= 0 && paragraph < chains.size() ? chains.get(paragraph) : Optional.empty();
  }

  private Optional<Integer> chain(String label) {
    return document.chains().stream()
        .filter(chain -> chain.type() == NameType.PERSON && isNamedBy(chain, label))
        .map(Chain::id)
        .findFirst();
  }

  private static boolean isNamedBy(Chain chain, String label) {
    String initials =
        Pattern.compile("\\s+")
            .splitAsStream(chain.name())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return chain.name().equalsIgnoreCase(label)
        || chain.otherNames().stream().anyMatch(label::equalsIgnoreCase)
        || label.length() > 1 && initials.equals(label);
  }
}
