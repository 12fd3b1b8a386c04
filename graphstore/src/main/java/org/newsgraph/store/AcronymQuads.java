package org.newsgraph.store;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.curation.SplitName;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.NameKey;
import org.newsgraph.key.StatedAcronyms;

/** Keys of likeness that rest on articles which call an entity by an acronym. */
final class AcronymQuads {

  private final Quads store;
  private final Graphs graphs;
  private final Identification identification;

  AcronymQuads(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.identification = new Identification(store, graphs);
  }

  /** Those that go with an article, because no other calls the entity so. */
  Set<Triple> onlyStatedBy(ArticleQuads article) {
    Set<Triple> only = new LinkedHashSet<>();
    for (Quad quad : article.content()) {
      Node entity = article.entities().get(quad.getSubject());
      if (entity != null && quad.getPredicate().equals(Vocabulary.ALTERNATIVE)) {
        StatedAcronyms.key(quad.getObject().getLiteralLexicalForm())
            .filter(key -> !isOwnName(entity, quad.getObject()))
            .filter(key -> !isStatedElsewhere(entity, quad.getObject(), article))
            .ifPresent(key -> only.add(triple(entity, key)));
      }
    }
    return only;
  }

  /** Those among what is decided of an article's entities that rest on other articles. */
  Set<Triple> statedElsewhere(ArticleQuads article, Set<Triple> decided) {
    Set<Triple> own = new LinkedHashSet<>();
    article.content().forEach(quad -> stated(quad, article).ifPresent(own::add));
    Set<Triple> others = new LinkedHashSet<>(decided);
    others.removeIf(triple -> !isShared(triple) || own.contains(triple));
    return others;
  }

  private Optional<Triple> stated(Quad quad, ArticleQuads article) {
    Node entity = article.entities().get(quad.getSubject());
    return entity != null && quad.getPredicate().equals(Vocabulary.ALTERNATIVE)
        ? StatedAcronyms.key(quad.getObject().getLiteralLexicalForm())
            .map(key -> triple(entity, key))
        : Optional.empty();
  }

  /** Whether it is the key of an acronym that is not the entity's own name. */
  private boolean isShared(Triple triple) {
    if (!triple.getPredicate().equals(Vocabulary.LIKENESS_KEY)) {
      return false;
    }
    String key = triple.getObject().getLiteralLexicalForm();
    String path = KeyedQuads.decided(triple.getSubject(), graphs.iris());
    BlockingKeys ofName = new BlockingKeys("", Set.of(key));
    return StatedAcronyms.isKey(key)
        && SplitName.of(path).isEmpty()
        && !StatedAcronyms.hold(ofName, path.substring(path.indexOf('/') + 1));
  }

  /** Whether the key rests on the entity's own name, however it is written. */
  private static boolean isOwnName(Node entity, Node acronym) {
    return entity.getURI().endsWith("/" + NameKey.of(acronym.getLiteralLexicalForm()));
  }

  private boolean isStatedElsewhere(Node entity, Node acronym, ArticleQuads article) {
    return Iter.anyMatch(
        store.find(Node.ANY, Node.ANY, Vocabulary.ALTERNATIVE, acronym),
        quad ->
            graphs.isOfAnArticle(quad.getGraph())
                && !article.versions().contains(quad.getGraph())
                && identification.key(quad.getSubject()).equals(entity));
  }

  private Triple triple(Node entity, String key) {
    String path = graphs.iris().path(entity.getURI()).orElseThrow();
    return Triple.create(
        NodeFactory.createURI(graphs.iris().decision(path)),
        Vocabulary.LIKENESS_KEY,
        NodeFactory.createLiteralString(key));
  }
}
