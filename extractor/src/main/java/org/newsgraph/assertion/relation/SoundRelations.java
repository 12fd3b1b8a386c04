package org.newsgraph.assertion.relation;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.Document;

/**
 * Leaves out what cannot be so: a country within another place, a place within one that lies in it,
 * somebody who belongs to themselves.
 */
record SoundRelations(Document document) {

  Stream<Relation> of(List<Relation> relations) {
    return relations.stream()
        .filter(relation -> relation.subject().chain() != relation.object().chain())
        .filter(relation -> !isCountryWithin(relation))
        .filter(relation -> relations.stream().noneMatch(other -> contradicts(other, relation)));
  }

  private boolean isCountryWithin(Relation relation) {
    return relation.type() == RelationType.LOCATED_IN && isCountry(relation.subject());
  }

  private boolean isCountry(Argument argument) {
    return KnownRegions.isCountry(document.text(argument.span()))
        || KnownRegions.isCountry(document.chains().get(argument.chain()).name());
  }

  /** Of two places each of which is said to lie in the other, the less sure is left out. */
  private static boolean contradicts(Relation other, Relation relation) {
    return relation.type() == RelationType.LOCATED_IN
        && other.type() == RelationType.LOCATED_IN
        && other.subject().chain() == relation.object().chain()
        && other.object().chain() == relation.subject().chain()
        && other.confidence() >= relation.confidence();
  }
}
