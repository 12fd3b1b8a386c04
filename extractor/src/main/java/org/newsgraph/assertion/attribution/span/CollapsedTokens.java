package org.newsgraph.assertion.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Document;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.Token;

/**
 * A sentence as the attribution rules see it: the reporter's tokens, and each quoted passage as one
 * unit.
 */
public record CollapsedTokens(Sentence sentence, List<CollapsedToken> list) {

  public CollapsedTokens {
    list = List.copyOf(list);
  }

  /** The sentences of a document. */
  public static List<CollapsedTokens> of(Document document) {
    List<CollapsedTokens> all = new ArrayList<>();
    int passage = 0;
    for (Sentence sentence : document.sentences()) {
      List<QuotedPassage> inside = new ArrayList<>();
      while (passage < document.passages().size()
          && document.passages().get(passage).outer().begin() < sentence.span().end()) {
        inside.add(document.passages().get(passage++));
      }
      all.add(new CollapsedTokens(sentence, units(sentence, inside)));
    }
    return all;
  }

  private static List<CollapsedToken> units(Sentence sentence, List<QuotedPassage> passages) {
    List<CollapsedToken> units = new ArrayList<>();
    int next = 0;
    for (Token token : sentence.tokens()) {
      while (next < passages.size() && passages.get(next).outer().end() <= token.begin()) {
        units.add(CollapsedToken.of(passages.get(next++)));
      }
      if (next >= passages.size() || !passages.get(next).outer().overlaps(token.span())) {
        units.add(CollapsedToken.of(token));
      }
    }
    passages
        .subList(next, passages.size())
        .forEach(passage -> units.add(CollapsedToken.of(passage)));
    return units;
  }

  public int size() {
    return list.size();
  }

  public CollapsedToken at(int index) {
    return list.get(index);
  }

  /** Whether the unit with this index exists and is one of these words. */
  public boolean is(int index, String... words) {
    return has(index) && at(index).is(words);
  }

  public boolean isQuoted(int index) {
    return has(index) && at(index).isQuoted();
  }

  public boolean has(int index) {
    return index >= 0 && index < size();
  }

  /** The characters of the units from one index to another, both included. */
  public Span span(int from, int to) {
    return new Span(at(from).span().begin(), at(to).span().end());
  }

  /** Whether a verb stands between two indices, the first included. */
  public boolean hasVerb(int from, int to) {
    return list.subList(Math.max(from, 0), Math.max(to, Math.max(from, 0))).stream()
        .anyMatch(CollapsedToken::isVerb);
  }

  /** Whether the sentence is nothing but passages and punctuation. */
  public boolean isOnlyQuoted() {
    return list.stream().anyMatch(CollapsedToken::isQuoted)
        && list.stream().allMatch(unit -> unit.isQuoted() || unit.isMark());
  }

  /** The index of the last unit that is not the sentence's final punctuation. */
  public int lastInk() {
    int last = size() - 1;
    while (last > 0 && at(last).isMark() && !at(last).is(")", "]")) {
      last--;
    }
    return last;
  }

  public boolean endsWithColon() {
    return size() > 0 && at(size() - 1).is(":");
  }
}
