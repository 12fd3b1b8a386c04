package org.newsgraph.store;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Picks the best of an entity's labels: written as names are rather than all in capitals or all
 * small, then the longest, then the first by code points; whatever order they come in.
 */
final class PreferredLabel {

  private static final Comparator<Node> BEST_FIRST =
      comparing(PreferredLabel::looksLikeAName)
          .thenComparing(PreferredLabel::length)
          .reversed()
          .thenComparing(Node::getLiteralLexicalForm, CodePointOrder.INSTANCE)
          .thenComparing(Node::getLiteralLanguage);

  private PreferredLabel() {}

  static Optional<Node> of(Collection<Node> labels) {
    return labels.stream().filter(Node::isLiteral).min(BEST_FIRST);
  }

  private static boolean looksLikeAName(Node label) {
    String text = label.getLiteralLexicalForm();
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().anyMatch(Character::isLowerCase);
  }

  private static int length(Node label) {
    String text = label.getLiteralLexicalForm();
    return text.codePointCount(0, text.length());
  }
}
