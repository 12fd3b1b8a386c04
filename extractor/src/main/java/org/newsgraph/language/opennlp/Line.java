package org.newsgraph.language.opennlp;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;

/** The words of a sentence as the name finder sees them; any position may be asked. */
final class Line {

  private static final String OUTSIDE = "<>";
  private static final Set<String> LINKS = Lexicon.words("name-model-links.tsv");
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_ROW = 12;

  private final List<Token> tokens;
  private final String[] keys;
  private final String[] shapes;
  private final boolean headline;

  private Line(List<Token> tokens) {
    this.tokens = tokens;
    this.keys = new String[tokens.size()];
    this.shapes = new String[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      String form = Forms.of(tokens.get(i).form());
      keys[i] = NameShape.key(form.substring(0, Math.min(form.length(), LONGEST_KEY)));
      shapes[i] = NameShape.of(form);
    }
    this.headline = isHeadline(tokens);
  }

  static Line of(List<Token> tokens) {
    return new Line(tokens);
  }

  /** Whether nearly all longer words begin with a capital, as in a title. */
  boolean isHeadline() {
    return headline;
  }

  String key(int at) {
    return isInside(at) ? keys[at] : OUTSIDE;
  }

  String shape(int at) {
    return isInside(at) ? shapes[at] : OUTSIDE;
  }

  String tag(int at) {
    return isInside(at) ? tokens.get(at).tag() : OUTSIDE;
  }

  int size() {
    return keys.length;
  }

  /** Whether the word may be part of a name: it or a neighbour holds a capital or a digit. */
  boolean mayName(int at) {
    return stands(at) || stands(at - 1) || stands(at + 1);
  }

  boolean isCapitalised(int at) {
    return isInside(at) && shapes[at].startsWith("X");
  }

  /** Where the row of capitalised words around this one begins. */
  int runBegin(int at) {
    int begin = at;
    while (at - begin < LONGEST_ROW
        && (isCapitalised(begin - 1)
            || isCapitalised(begin - 2) && LINKS.contains(key(begin - 1)))) {
      begin--;
    }
    return begin < at || isCapitalised(at) ? begin : at;
  }

  /** The position after the row of capitalised words around this one. */
  int runEnd(int at) {
    int end = isCapitalised(at) ? at + 1 : at;
    while (end - at < LONGEST_ROW
        && (isCapitalised(end) || isCapitalised(end + 1) && LINKS.contains(key(end)))) {
      end++;
    }
    return end;
  }

  private boolean stands(int at) {
    return isInside(at)
        && (shapes[at].indexOf('X') >= 0
            || shapes[at].indexOf('9') >= 0
            || shapes[at].indexOf('o') >= 0);
  }

  private boolean isInside(int at) {
    return at >= 0 && at < keys.length;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int capitalised = 0;
    int all = 0;
    for (Token token : tokens) {
      if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
        all++;
        capitalised += NameShape.isCapitalised(token.form()) ? 1 : 0;
      }
    }
    return all >= FEWEST_WORDS && capitalised >= .8 * all;
  }
}
