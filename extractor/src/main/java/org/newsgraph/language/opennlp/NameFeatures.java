package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.language.Document;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Turns the tokens of a document into words with all that tells names from other words. */
final class NameFeatures {

  private static final String EDGE = "|";
  private static final int WINDOW = 2;
  private static final int LONGEST_AFFIX = 4;

  private final NameEvidence evidence;
  private final NameLexicon lexicon = Model.LEXICON.get();

  private NameFeatures(NameEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * The words of each sentence, made when they are asked for: all at once would fill the memory.
   */
  static Stream<List<NameWord>> of(Document document) {
    NameFeatures features = new NameFeatures(NameEvidence.of(document));
    return document.sentences().stream().map(features::words);
  }

  private List<NameWord> words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Line line = Line.of(tokens);
    String[] marks = lexicon.marks(line);
    List<NameWord> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      List<String> features = line.mayName(i) ? features(line, i) : List.of();
      if (!features.isEmpty()) {
        addMarks(features, line, marks, i);
      }
      words.add(new NameWord(tokens.get(i), line.key(i), features));
    }
    return words;
  }

  private List<String> features(Line line, int at) {
    List<String> features = new ArrayList<>(70);
    addWindow(features, line, at);
    addPairs(features, line, at);
    addAffixes(features, line, at);
    addRun(features, line, at);
    evidence.addTo(features, line, at);
    return features;
  }

  private static void addMarks(List<String> features, Line line, String[] marks, int at) {
    String before = at > 0 ? marks[at - 1] : "";
    String after = at + 1 < marks.length ? marks[at + 1] : "";
    if (!marks[at].isEmpty()) {
      features.add("l=" + marks[at]);
      features.add("ls=" + marks[at] + line.isCapitalised(at - 1) + line.isCapitalised(at + 1));
    }
    if (!before.isEmpty()) {
      features.add("l-1=" + before + line.isCapitalised(at));
    }
    if (!after.isEmpty()) {
      features.add("l1=" + after + line.isCapitalised(at));
    }
    features.add("ll=" + before + EDGE + marks[at] + EDGE + after);
  }

  private static void addWindow(List<String> features, Line line, int at) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      features.add("w" + d + "=" + line.key(at + d));
      features.add("s" + d + "=" + line.shape(at + d));
      features.add("t" + d + "=" + line.tag(at + d));
    }
    features.add("w=" + line.key(at) + "," + line.shape(at));
    if (at == 0 || line.key(at - 1).equals("\"")) {
      features.add("first=" + line.shape(at));
    }
    if (line.isHeadline()) {
      features.add("headline");
      features.add("hw=" + line.key(at));
    }
  }

  private static void addPairs(List<String> features, Line line, int at) {
    features.add("w-10=" + line.key(at - 1) + EDGE + line.key(at));
    features.add("w01=" + line.key(at) + EDGE + line.key(at + 1));
    features.add("w-21=" + line.key(at - 2) + EDGE + line.key(at - 1));
    features.add("w12=" + line.key(at + 1) + EDGE + line.key(at + 2));
    features.add("s-10=" + line.shape(at - 1) + EDGE + line.shape(at));
    features.add("s01=" + line.shape(at) + EDGE + line.shape(at + 1));
    features.add("s-11=" + line.shape(at - 1) + EDGE + line.shape(at) + EDGE + line.shape(at + 1));
    features.add("w-1s=" + line.key(at - 1) + EDGE + line.shape(at));
    features.add("w1s=" + line.key(at + 1) + EDGE + line.shape(at));
    features.add("t-11=" + line.tag(at - 1) + EDGE + line.tag(at) + EDGE + line.tag(at + 1));
  }

  private static void addAffixes(List<String> features, Line line, int at) {
    String key = line.key(at);
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, key.length()); n++) {
      features.add("p=" + key.substring(0, n));
      features.add("x=" + key.substring(key.length() - n));
    }
    features.add("x-1=" + suffix(line.key(at - 1)) + EDGE + line.shape(at - 1));
    features.add("x1=" + suffix(line.key(at + 1)) + EDGE + line.shape(at + 1));
  }

  private static String suffix(String key) {
    return key.substring(Math.max(0, key.length() - 3));
  }

  /** The capitalised words in a row of which this one is a part. */
  private static void addRun(List<String> features, Line line, int at) {
    int begin = line.runBegin(at);
    int end = line.runEnd(at);
    if (begin == end) {
      return;
    }
    String place = Math.min(at - begin, 2) + "/" + Math.min(end - begin, 4);
    features.add("r=" + place);
    features.add("rb=" + line.key(begin));
    features.add("re=" + line.key(end - 1));
    features.add("ra=" + line.key(begin - 1) + EDGE + (at == begin));
    features.add("rz=" + line.key(end));
    features.add("raz=" + line.key(begin - 1) + EDGE + line.key(end));
    features.add("rp=" + line.key(begin - 2) + EDGE + line.key(begin - 1));
    features.add("rs=" + line.key(end) + EDGE + line.key(end + 1));
  }
}
