package org.newsgraph.collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.newsgraph.ArticleResult.Findings;
import org.newsgraph.article.CodePoints;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Relation;
import org.newsgraph.key.ArticleNodes;
import org.newsgraph.language.Span;
import org.newsgraph.rdf.Iris;

/** Relations and posts of one article as JSON. */
final class BelongingAnnotations {

  private final Iris iris;
  private final Findings findings;
  private final Assertions assertions;
  private final CodePoints points;
  private final ArticleNodes nodes;

  BelongingAnnotations(Iris iris, Findings findings) {
    this.iris = iris;
    this.findings = findings;
    this.assertions = findings.assertions();
    this.points = CodePoints.of(assertions.article().text());
    this.nodes = ArticleNodes.of(assertions);
  }

  /** The relations that the words say. */
  List<ObjectNode> relations() {
    return assertions.of(Relation.class).filter(Relation::isFact).map(this::relation).toList();
  }

  /** Those that are no more than likely. */
  List<ObjectNode> relationCandidates() {
    return assertions
        .of(Relation.class)
        .filter(relation -> !relation.isFact())
        .map(this::relation)
        .toList();
  }

  private ObjectNode relation(Relation relation) {
    ObjectNode json = object().put("type", relation.type().label());
    json.set("subject", span(relation.subject().span()));
    json.set("object", span(relation.object().span()));
    json.set("evidence", span(relation.evidence()));
    return json.put("confidence", Annotations.rounded(relation.confidence()));
  }

  /** The posts that people hold. */
  List<ObjectNode> posts() {
    return assertions.of(PostHeld.class).map(this::post).toList();
  }

  private ObjectNode post(PostHeld post) {
    ObjectNode json = object();
    json.set("title", span(post.title()));
    json.put("person", entity(post.person())).put("personLabel", label(post.person()));
    post.organization()
        .ifPresent(
            body -> json.put("organization", entity(body)).put("organizationLabel", label(body)));
    json.set("evidence", span(post.evidence()));
    return json.put("confidence", Annotations.rounded(post.confidence()));
  }

  private String entity(int chain) {
    return iris.entity(findings.identities().of(nodes.chain(chain)).entity());
  }

  private String label(int chain) {
    return assertions.chains().get(chain).name();
  }

  private ArrayNode span(Span span) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(points.codePoint(span.begin()))
        .add(points.codePoint(span.end()));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
