package org.newsgraph.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.key.ArticleKeys;
import org.newsgraph.key.ArticleNodes;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.linking.LinkCandidate;
import org.newsgraph.linking.Linker;
import org.newsgraph.linking.Links;

/** The names of an article and what they are linked to, surely or likely. */
final class LinkedNames {

  private final Linker linker;
  private final Function<Entry, Optional<String>> item;
  private final Set<NameType> types;

  /** Names of these types with the item that is asked for, such as their number in GeoNames. */
  LinkedNames(Linker linker, Function<Entry, Optional<String>> item, Set<NameType> types) {
    this.linker = linker;
    this.item = item;
    this.types = types;
  }

  List<KnownThing> of(Assertions assertions) {
    Links links = linker.link(ArticleKeys.of(assertions));
    ArticleNodes nodes = ArticleNodes.of(assertions);
    return assertions.chains().stream()
        .filter(chain -> types.contains(chain.type()))
        .flatMap(chain -> names(chain, links.of(nodes.chain(chain.id())).likely()))
        .toList();
  }

  private Stream<KnownThing> names(Chain chain, Optional<LinkCandidate> link) {
    return chain.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .map(mention -> name(mention, link));
  }

  private KnownThing name(Mention mention, Optional<LinkCandidate> link) {
    return new KnownThing(
        mention.span(),
        link.map(LinkCandidate::entry).flatMap(item),
        link.flatMap(found -> found.entry().coordinates()),
        link.map(LinkCandidate::score).orElse(0.));
  }
}
