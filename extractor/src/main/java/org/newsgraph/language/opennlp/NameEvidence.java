package org.newsgraph.language.opennlp;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;

/** What the rest of the article tells about a word: where else, and in what company, it stands. */
final class NameEvidence {

  private static final Set<String> TITLES = Lexicon.words("name-model-titles.tsv");
  private static final Set<String> PLACE_WORDS = Lexicon.words("name-model-place-words.tsv");
  private static final Set<String> DEEDS = Lexicon.words("name-model-deeds.tsv");

  private final Map<String, Set<Sign>> signs = new HashMap<>();

  private NameEvidence() {}

  /** One thing seen of a word somewhere in the article. */
  private enum Sign {
    LOWER,
    TITLED,
    PLACED,
    DOING,
    LAST_OF_TWO,
    FIRST_OF_TWO,
    LONGER,
    ALONE,
    WITH_ARTICLE,
    ABBREVIATED
  }

  static NameEvidence of(Document document) {
    NameEvidence evidence = new NameEvidence();
    for (Sentence sentence : document.sentences()) {
      Line line = Line.of(sentence.tokens());
      if (!line.isHeadline()) {
        for (int i = 0; i < line.size(); i++) {
          evidence.note(line, i);
        }
      }
    }
    return evidence;
  }

  private void note(Line line, int at) {
    if (!line.isCapitalised(at)) {
      if (line.shape(at).equals("x")) {
        sign(line, at, Sign.LOWER);
      }
      return;
    }
    if (at == 0) {
      return;
    }
    noteRow(line, at);
  }

  private void noteRow(Line line, int at) {
    boolean begins = !line.isCapitalised(at - 1);
    boolean ends = !line.isCapitalised(at + 1);
    String before = line.key(at - 1);
    if (TITLES.contains(before)) {
      sign(line, at, Sign.TITLED);
    }
    if (begins && PLACE_WORDS.contains(before)) {
      sign(line, at, Sign.PLACED);
    }
    if (begins && before.equals("the")) {
      sign(line, at, Sign.WITH_ARTICLE);
    }
    if (ends && DEEDS.contains(line.key(at + 1))) {
      sign(line, at, Sign.DOING);
    }
    if (before.equals("(") && line.key(at + 1).equals(")")) {
      sign(line, at, Sign.ABBREVIATED);
    }
    sign(line, at, company(line, at, begins, ends));
  }

  private static Sign company(Line line, int at, boolean begins, boolean ends) {
    if (begins && ends) {
      return Sign.ALONE;
    }
    if (ends && !line.isCapitalised(at - 2)) {
      return Sign.LAST_OF_TWO;
    }
    return begins && !line.isCapitalised(at + 2) ? Sign.FIRST_OF_TWO : Sign.LONGER;
  }

  private void sign(Line line, int at, Sign sign) {
    signs.computeIfAbsent(line.key(at), key -> EnumSet.noneOf(Sign.class)).add(sign);
  }

  /** Adds what is known of the word, and of its neighbours in the same row. */
  void addTo(List<String> features, Line line, int at) {
    if (!line.isCapitalised(at)) {
      return;
    }
    for (Sign sign : signs.getOrDefault(line.key(at), Set.of())) {
      features.add("d=" + sign);
      if (line.isCapitalised(at + 1)) {
        features.add("dn=" + sign);
      }
    }
    if (line.isCapitalised(at + 1)) {
      signs.getOrDefault(line.key(at + 1), Set.of()).forEach(sign -> features.add("d1=" + sign));
    }
    if (line.isCapitalised(at - 1)) {
      signs.getOrDefault(line.key(at - 1), Set.of()).forEach(sign -> features.add("d-1=" + sign));
    }
  }
}
