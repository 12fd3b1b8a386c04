package org.newsgraph.assertion.relation;

import java.util.Optional;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/**
 * Two names of one sentence with no other between them, and the text around them.
 *
 * @param between the text between them
 */
record Pairing(Named first, Named second, String between, Around around) {

  /** The pair, of a sentence. */
  static Pairing of(Named first, Named second, SentenceWords words, Span sentence) {
    String text = words.document().text();
    Around around =
        new Around(
            text.substring(sentence.begin(), first.span().begin()),
            text.substring(second.span().end(), sentence.end()),
            words.isModifier(second));
    String between = text.substring(first.span().end(), second.span().begin());
    return new Pairing(first, second, between, around);
  }

  /**
   * What stands before the first and behind the second.
   *
   * @param goesOn whether a noun follows that the second name only modifies: "the Vik mayor"
   */
  record Around(String before, String behind, boolean goesOn) {}

  String before() {
    return around.before();
  }

  String behind() {
    return around.behind();
  }

  boolean goesOn() {
    return around.goesOn();
  }

  boolean isOf(NameType one, NameType other) {
    return first.is(one) && second.is(other);
  }

  Optional<Relation> forward(RelationType type, double confidence) {
    return relation(type, first, second, confidence);
  }

  Optional<Relation> backward(RelationType type, double confidence) {
    return relation(type, second, first, confidence);
  }

  /** The relation between a name and the country whose people the first name names. */
  Relation ofCountry(RelationType type, Named subject, Named country, double confidence) {
    return new Relation(type, argument(subject), argument(country), evidence(), confidence);
  }

  private Optional<Relation> relation(
      RelationType type, Named subject, Named object, double confidence) {
    return Optional.of(
        new Relation(type, argument(subject), argument(object), evidence(), confidence));
  }

  private Span evidence() {
    return first.span().to(second.span());
  }

  private static Argument argument(Named named) {
    return new Argument(named.chain().id(), named.span());
  }
}
