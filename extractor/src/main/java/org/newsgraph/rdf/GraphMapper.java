package org.newsgraph.rdf;

import org.newsgraph.assertion.Assertions;
import org.newsgraph.key.ArticleKeys;
import org.newsgraph.key.Identities;
import org.newsgraph.linking.Links;

/**
 * Says in the words of the ontology what one article yields.
 *
 * <p>The same assertions and identities make the same graph. May be called from several threads.
 *
 * @param extraction with what the assertions were made
 */
public record GraphMapper(Iris iris, Extraction extraction) {

  /** The graph of an article; links and identities are those of its {@link ArticleKeys}. */
  public ArticleGraph map(Assertions assertions, Links links, Identities identities) {
    ArticleModel model = new ArticleModel(iris, assertions);
    ArticleTriples.write(model);
    ExtractionTriples.write(model, extraction);
    MentionTriples.write(model);
    QuotationTriples.write(model);
    PostTriples.write(model);
    RelationTriples.write(model);
    LinkTriples.write(model, links);
    IdentityTriples decided = new IdentityTriples(iris, model.version().getURI(), identities);
    return new ArticleGraph(
        model.article().asNode(),
        model.version().asNode(),
        model.model().getGraph(),
        decided.graph(),
        decided.entities());
  }
}
