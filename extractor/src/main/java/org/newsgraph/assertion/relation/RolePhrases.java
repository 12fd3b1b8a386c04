package org.newsgraph.assertion.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;

/** Noun phrases of a sentence that name a post, read as title and organization. */
record RolePhrases(Document document, NamedMentions mentions, List<Token> tokens) {

  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON");

  /** Words before a title that say nothing of the post. */
  private static final Set<String> IDLE = Set.of("current", "fellow", "longtime", "first", "new");

  /** Words that belong to a title, though they are often written small before a capital. */
  private static final Set<String> RANKS =
      Set.of("former", "deputy", "vice", "acting", "interim", "assistant", "senior", "ex", "-");

  /** What is longer is a list or a fault of the tagger. */
  private static final int LONGEST = 25;

  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "to", "at", "in", "with", "within", "on", "and", "-", "'s", "\u2019s", "&",
          "\u2019", "'");

  /**
   * A post as worded.
   *
   * @param title without the organization before it and without articles
   * @param phrase all of the words
   */
  record Role(Span title, Optional<Integer> organization, Span phrase) {}

  /** The index of the first token that begins at or after a position. */
  int indexAt(int position) {
    return SpanSearch.firstFrom(tokens, Token::span, position);
  }

  boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  /** Whether a title may end here, right before a name. */
  boolean isNominal(int index) {
    return index >= 0 && Set.of("NOUN", "PROPN", "ADJ").contains(tokens.get(index).tag());
  }

  /** Whether a sentence or a clause begins at this index. */
  boolean startsClause(int index) {
    return index == 0 || !NOMINAL.contains(tokens.get(index - 1).tag());
  }

  /** The index where the noun phrase that ends here begins. */
  int phraseBegin(int end) {
    int begin = end + 1;
    while (begin > 0 && end - begin < LONGEST && continues(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** The index where the noun phrase that begins here ends. */
  int phraseEnd(int begin) {
    int end = begin;
    while (end < tokens.size() && end - begin < LONGEST && continues(end)) {
      end++;
    }
    return end - 1;
  }

  private boolean continues(int index) {
    Token token = tokens.get(index);
    return NOMINAL.contains(token.tag()) || LINKS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** The post that the tokens between two indices name, both included. */
  Optional<Role> role(int begin, int end) {
    int last = lastRoleNoun(begin, end);
    if (last < 0) {
      return Optional.empty();
    }
    int first = titleBegin(begin, last);
    Span title = tokens.get(first).span().to(tokens.get(titleEnd(last, end)).span());
    Span phrase = tokens.get(begin).span().to(tokens.get(end).span());
    Span behind = new Span(title.end(), Math.max(title.end(), phrase.end()));
    Span ahead = new Span(phrase.begin(), title.begin());
    return Optional.of(new Role(title, organization(behind).or(() -> lastIn(ahead)), phrase));
  }

  /** The role noun that heads the phrase: the last one before the first preposition behind one. */
  private int lastRoleNoun(int begin, int end) {
    int found = -1;
    for (int i = Math.max(begin, 0); i <= end; i++) {
      if (found >= 0 && tokens.get(i).tag().equals("ADP") && !is(i - 1, "-")) {
        return found;
      }
      boolean named =
          mentions.at(tokens.get(i).begin()).filter(n -> n.is(NameType.PERSON)).isPresent();
      if (!named && RoleNouns.of(tokens.get(i).form()).isPresent()) {
        found = i;
      }
    }
    return found;
  }

  /** "Commander-in-Chief" ends with its last part, "prosecutor general" with its second word. */
  private int titleEnd(int last, int end) {
    int to = last;
    while (to + 2 <= end && is(to + 1, "-")) {
      to += 2;
    }
    boolean second = to + 1 <= end && isTitleWord(to + 1) && !is(to + 1, "-");
    return second ? to + 1 : to;
  }

  /**
   * The title's modifiers, but neither names of bodies and places nor articles nor genitives; of
   * "lead author Professor" only what is written alike.
   */
  private int titleBegin(int begin, int last) {
    int first = last;
    while (first > begin && isTitleWord(first - 1) && !changesCase(first - 1)) {
      first--;
    }
    while (first < last && IDLE.contains(word(first))) {
      first++;
    }
    return first;
  }

  private boolean changesCase(int index) {
    boolean lower = Character.isLowerCase(tokens.get(index).form().codePointAt(0));
    boolean upper = Character.isUpperCase(tokens.get(index + 1).form().codePointAt(0));
    return lower && upper && !RANKS.contains(word(index));
  }

  private String word(int index) {
    return tokens.get(index).form().toLowerCase(Locale.ROOT);
  }

  private boolean isTitleWord(int index) {
    Token token = tokens.get(index);
    boolean word = Set.of("ADJ", "NOUN", "PROPN").contains(token.tag()) || token.is("-");
    return (word || token.is("vice")) && mentions.at(token.begin()).isEmpty();
  }

  /**
   * The body, place or group that follows the title: the last one of a nested phrase is the whole.
   */
  private Optional<Integer> organization(Span span) {
    List<Named> named = named(span);
    return named.stream()
        .filter(name -> name.is(NameType.ORGANIZATION))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(name -> name.chain().id());
  }

  private Optional<Integer> lastIn(Span span) {
    return named(span).stream().reduce((one, other) -> other).map(name -> name.chain().id());
  }

  private List<Named> named(Span span) {
    return mentions.within(span).stream().filter(name -> !name.is(NameType.PERSON)).toList();
  }
}
