package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.language.NameType;
import org.newsgraph.language.RelatedNames.Kind;

/**
 * The names of a window, and those that stand in one sentence and may belong together.
 *
 * @param names in the order of the text
 */
record NamePairs(String text, List<EncodedWord> window, List<TaggedSpan> names) {

  /** The most words between two names; 1 in 100 relations of the training texts reach farther. */
  private static final int FARTHEST = 40;

  NamePairs {
    names = List.copyOf(names);
  }

  /** A subject and an object that one kind of relation may join. */
  record Pair(Kind kind, TaggedSpan subject, TaggedSpan object) {

    boolean isForward() {
      return subject.first() < object.first();
    }

    TaggedSpan left() {
      return isForward() ? subject : object;
    }

    TaggedSpan right() {
      return isForward() ? object : subject;
    }
  }

  /** The pairs, by the name that stands first, each in both orders if it may be. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int left = 0; left < names.size(); left++) {
      for (int right = left + 1; right < names.size(); right++) {
        if (!isNear(names.get(left), names.get(right))) {
          break;
        }
        ordered(names.get(left), names.get(right)).forEach(pairs::add);
      }
    }
    return pairs;
  }

  private boolean isNear(TaggedSpan left, TaggedSpan right) {
    return left.distance(right) <= FARTHEST
        && window.subList(left.first() + 1, right.first() + 1).stream()
            .noneMatch(EncodedWord::opensSentence);
  }

  private static Stream<Pair> ordered(TaggedSpan left, TaggedSpan right) {
    return Stream.of(pair(left, right), pair(right, left)).flatMap(Optional::stream);
  }

  private static Optional<Pair> pair(TaggedSpan subject, TaggedSpan object) {
    NameType of = NameType.ofLabel(subject.type());
    NameType to = NameType.ofLabel(object.type());
    return Stream.of(Kind.values())
        .filter(kind -> kind.joins(of, to))
        .findFirst()
        .map(kind -> new Pair(kind, subject, object));
  }
}
