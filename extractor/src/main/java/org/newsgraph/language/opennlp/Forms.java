package org.newsgraph.language.opennlp;

import java.util.List;
import org.newsgraph.language.Token;

/** Tokens as OpenNLP's models know them. */
final class Forms {

  private static final int LONGEST = 100;

  private Forms() {}

  /** The forms with straight quotation marks, none longer than any word is. */
  static String[] of(List<Token> tokens) {
    return tokens.stream().map(token -> of(token.form())).toArray(String[]::new);
  }

  /** Whether a sentence may end after this token. */
  static boolean endSentence(Token token) {
    return token.is(".") || token.is("!") || token.is("?");
  }

  static String of(String form) {
    String straight =
        switch (form) {
          case "\u201c", "\u201d", "\u00ab", "\u00bb", "\u201e" -> "\"";
          case "\u2018", "\u2019" -> "'";
          default -> form.replace('\u2019', '\'');
        };
    return straight.length() > LONGEST ? straight.substring(0, LONGEST) : straight;
  }
}
