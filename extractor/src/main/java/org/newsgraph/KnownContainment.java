package org.newsgraph;

import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.key.ArticleNodes;
import org.newsgraph.linking.LinkCandidate;
import org.newsgraph.linking.Links;

/**
 * Leaves out that a place lies in another where a gazetteer knows better: both are surely linked,
 * and the one is a country, or is around the other, or lies in another country.
 */
record KnownContainment(Links links, ArticleNodes nodes) {

  private static final String COUNTRY = "country";

  /** What an article asserts, without what a gazetteer contradicts. */
  static Assertions checked(Assertions assertions, Links links) {
    KnownContainment known = new KnownContainment(links, ArticleNodes.of(assertions));
    List<Assertion> sound = assertions.found().stream().filter(known::mayBe).toList();
    return new Assertions(
        assertions.article(), assertions.chains(), assertions.otherNames(), sound);
  }

  private boolean mayBe(Assertion assertion) {
    if (!(assertion instanceof Relation relation) || relation.type() != RelationType.LOCATED_IN) {
      return true;
    }
    Optional<Entry> inner = entry(relation.subject());
    Optional<Entry> outer = entry(relation.object());
    return inner.isEmpty() || outer.isEmpty() || mayLieIn(inner.get(), outer.get());
  }

  private Optional<Entry> entry(Argument argument) {
    return links.of(nodes.chain(argument.chain())).sure().map(LinkCandidate::entry);
  }

  static boolean mayLieIn(Entry inner, Entry outer) {
    boolean around = outer.containers().stream().anyMatch(inner.identifiers()::contains);
    boolean within = inner.containers().stream().anyMatch(outer.identifiers()::contains);
    boolean elsewhere = isCountry(outer) && !inner.containers().isEmpty() && !within;
    return !isCountry(inner) && !around && !elsewhere;
  }

  private static boolean isCountry(Entry entry) {
    return entry.description().equals(COUNTRY);
  }
}
