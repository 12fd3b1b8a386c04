package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.WhiteSpace;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.key.ArticleNodes;

/** Which posts people held when an article was written. */
final class PostTriples {

  private final ArticleModel model;

  private PostTriples(ArticleModel model) {
    this.model = model;
  }

  static void write(ArticleModel model) {
    PostTriples triples = new PostTriples(model);
    int number = 0;
    for (PostHeld post : model.assertions().of(PostHeld.class).toList()) {
      triples.writePost(model.node(ArticleNodes.post(++number)), post);
    }
  }

  private void writePost(Resource node, PostHeld post) {
    String title = WhiteSpace.folded(post.title().of(model.text()));
    model.types(node, ORG.Membership);
    model.add(node, ORG.member, model.chain(post.person()));
    model.add(node, NG.title, Literals.text(title));
    model.add(node, NG.evidenceSpan, model.phrase(post.evidence()));
    model.add(node, NG.confidence, Literals.confidence(post.confidence()));
    post.organization().ifPresent(body -> model.add(node, ORG.organization, model.chain(body)));
    var published = model.assertions().article().metadata().datePublished();
    published
        .map(PublicationDate::day)
        .flatMap(Literals::day)
        .ifPresent(day -> model.add(node, NG.attestedOn, day));
  }
}
