package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.relation.RolePhrases.Role;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;

/**
 * Finds posts in titles before a name ("Defense Secretary Ada Holm"), and in appositions beside it
 * ("Ada Holm, the founder of Holm Lines," and "An adviser to the board, Ada Holm,"), and in "Ada
 * Holm is the founder of Holm Lines".
 */
public final class Posts implements AssertionFinder {

  private static final double TITLE = .95;
  private static final double APPOSITION = .9;

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CORRECTED_TAGS, Part.CHAINS);
  }

  @Override
  public Stream<PostHeld> find(Document document) {
    NamedMentions mentions = new NamedMentions(document);
    List<PostHeld> posts = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Named person : mentions.within(sentence.span())) {
        if (person.is(NameType.PERSON)) {
          RolePhrases phrases = new RolePhrases(document, mentions, sentence.tokens());
          before(phrases, person).ifPresent(posts::add);
          after(phrases, person).ifPresent(posts::add);
        }
      }
    }
    posts.sort(Comparator.comparing(PostHeld::evidence));
    return posts.stream();
  }

  private static Optional<PostHeld> before(RolePhrases phrases, Named person) {
    int name = phrases.indexAt(person.span().begin());
    boolean comma = phrases.is(name - 1, ",");
    int end = comma ? name - 2 : name - 1;
    int begin = phrases.phraseBegin(end);
    if (!phrases.isNominal(end) || comma && !phrases.startsClause(begin)) {
      return Optional.empty();
    }
    return phrases
        .role(begin, end)
        .map(
            role ->
                held(person, role, role.phrase().to(person.span()), comma ? APPOSITION : TITLE));
  }

  private static Optional<PostHeld> after(RolePhrases phrases, Named person) {
    int comma = phrases.indexAt(person.span().end());
    if (!phrases.is(comma, ",") && !phrases.is(comma, "is")) {
      return Optional.empty();
    }
    int end = phrases.phraseEnd(comma + 1);
    return phrases
        .role(comma + 1, end)
        .map(role -> held(person, role, person.span().to(role.phrase()), APPOSITION));
  }

  private static PostHeld held(Named person, Role role, Span evidence, double confidence) {
    return new PostHeld(
        person.chain().id(), role.title(), role.organization(), evidence, confidence);
  }
}
