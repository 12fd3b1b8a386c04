package org.newsgraph.assertion.relation;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.language.Document;
import org.newsgraph.language.Part;

/**
 * Finds posts in titles before a name ("Defense Secretary Ada Holm"), and in appositions beside it
 * ("Ada Holm, the founder of Holm Lines," and "An adviser to the board, Ada Holm,"), and in "Ada
 * Holm is the founder of Holm Lines". Whoever is only named within a title holds nothing.
 */
public final class Posts implements AssertionFinder {

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CORRECTED_TAGS, Part.CHAINS);
  }

  @Override
  public Stream<PostHeld> find(Document document) {
    return WordedPosts.of(document, new NamedMentions(document)).stream()
        .map(post -> post.held(document.text()))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(PostHeld::evidence));
  }
}
