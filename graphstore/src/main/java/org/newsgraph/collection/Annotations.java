package org.newsgraph.collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.ArticleResult.Findings;
import org.newsgraph.article.CodePoints;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.key.ArticleNodes;
import org.newsgraph.key.Identities;
import org.newsgraph.key.Piece;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Name;
import org.newsgraph.language.Span;
import org.newsgraph.linking.LinkCandidate;
import org.newsgraph.linking.Links;
import org.newsgraph.rdf.Iris;

/** The annotations of one article as JSON, each list in the order of the text. */
final class Annotations {

  private static final Comparator<ObjectNode> BY_BEGIN =
      Comparator.comparingInt(annotation -> annotation.get("begin").intValue());

  private final Iris iris;
  private final Assertions assertions;
  private final Links links;
  private final Identities identities;
  private final CodePoints points;
  private final ArticleNodes nodes;
  private final Map<Quotation, List<String>> statementsOf = new IdentityHashMap<>();
  private final Map<Agent, Span> titles = new HashMap<>();

  Annotations(Iris iris, Findings findings) {
    this.iris = iris;
    this.assertions = findings.assertions();
    this.links = findings.links();
    this.identities = findings.identities();
    this.points = CodePoints.of(assertions.article().text());
    this.nodes = ArticleNodes.of(assertions);
    for (Piece piece : nodes.pieces()) {
      statementsOf
          .computeIfAbsent(piece.quotation(), quotation -> new ArrayList<>())
          .addAll(piece.statement().stream().toList());
    }
    assertions
        .of(PostHeld.class)
        .filter(post -> !post.isPast())
        .forEach(post -> titles.putIfAbsent(new Agent.Named(post.person()), post.title()));
  }

  List<ObjectNode> names() {
    Stream<ObjectNode> entities =
        assertions.chains().stream()
            .flatMap(chain -> chain.names().stream().map(mention -> name(chain, mention)));
    Stream<ObjectNode> others = assertions.otherNames().stream().map(this::name);
    return Stream.concat(entities, others).sorted(BY_BEGIN).toList();
  }

  private ObjectNode name(Chain chain, Mention mention) {
    ObjectNode name =
        at(mention.span())
            .put("type", chain.type().label())
            .put("entity", entity(nodes.chain(chain.id())))
            .put("label", chain.name());
    links.of(nodes.chain(chain.id())).likely().ifPresent(likely -> putLink(likely, name));
    return name.put("confidence", rounded(mention.confidence()));
  }

  private static void putLink(LinkCandidate link, ObjectNode name) {
    link.entry().wikidata().ifPresent(item -> name.put("wikidata", item));
    link.entry().geonames().ifPresent(number -> name.put("geonames", number));
    name.put("linkConfidence", rounded(link.score()));
  }

  private ObjectNode name(Name name) {
    return at(name.span())
        .put("type", name.type().label())
        .put("confidence", rounded(name.confidence()));
  }

  List<ObjectNode> mentions() {
    return assertions.chains().stream()
        .flatMap(
            chain ->
                chain.mentions().stream()
                    .filter(mention -> mention.kind() != Mention.Kind.NAME)
                    .map(
                        mention ->
                            at(mention.span())
                                .put("kind", mention.kind().label())
                                .put("entity", entity(nodes.chain(chain.id())))))
        .sorted(BY_BEGIN)
        .toList();
  }

  List<ObjectNode> quotations() {
    return assertions.of(Quotation.class).map(this::quotation).toList();
  }

  private ObjectNode quotation(Quotation quotation) {
    ObjectNode json = object();
    json.put("type", quotation.type().label());
    json.put("kind", quotation.kind().label());
    json.set("content", spans(quotation.wording().content()));
    json.set("cue", spans(quotation.wording().cue()));
    json.set("source", spans(quotation.wording().source()));
    quotation
        .speaker()
        .ifPresent(
            speaker -> {
              json.put("speaker", entity(nodes.agent(speaker)));
              json.put("speakerLabel", label(speaker));
            });
    json.set("addresseeLabels", labels(quotation.circumstances().audience().agents()));
    quotation.speaker().map(titles::get).ifPresent(title -> json.put("title", words(title)));
    json.set("via", labels(quotation.circumstances().relay().via()));
    ArrayNode about = json.putArray("about");
    quotation.about().forEach(chain -> about.add(entity(nodes.chain(chain))));
    ArrayNode statements = json.putArray("statements");
    statementsOf.getOrDefault(quotation, List.of()).forEach(node -> statements.add(entity(node)));
    return json.put("confidence", rounded(quotation.confidence()));
  }

  private String label(Agent agent) {
    return agent instanceof Agent.Named named
        ? assertions.chains().get(named.chain()).name()
        : words(((Agent.Unnamed) agent).description());
  }

  private ArrayNode labels(List<Agent> agents) {
    ArrayNode labels = JsonNodeFactory.instance.arrayNode();
    agents.forEach(agent -> labels.add(label(agent)));
    return labels;
  }

  private String words(Span span) {
    return span.of(assertions.article().text()).replaceAll("\\s+", " ");
  }

  private String entity(String node) {
    return iris.entity(identities.of(node).entity());
  }

  private ObjectNode at(Span span) {
    return object()
        .put("begin", points.codePoint(span.begin()))
        .put("end", points.codePoint(span.end()));
  }

  private ArrayNode spans(List<Span> spans) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    spans.forEach(span -> array.add(span(span)));
    return array;
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

  static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
