package org.newsgraph.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Span;

/** The names of the nodes of one article, such as {@code person-1}. */
public final class ArticleNodes {

  /** The node of the outlet that published the article, if it is known. */
  public static final String PUBLISHER = "publisher";

  /** The node of the report that the article prints. */
  public static final String REPORT = "report";

  private final Assertions assertions;
  private final Map<Span, String> unnamed = new LinkedHashMap<>();
  private final Map<Span, Agent.Unnamed> sources = new TreeMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Integer, List<String>> posts = new HashMap<>();

  private ArticleNodes(Assertions assertions) {
    this.assertions = assertions;
  }

  /** The names of the nodes that these assertions make. */
  public static ArticleNodes of(Assertions assertions) {
    ArticleNodes nodes = new ArticleNodes(assertions);
    nodes.nameSources();
    nodes.numberPieces();
    nodes.collectPosts();
    return nodes;
  }

  /** The node of the chain with this number. */
  public String chain(int id) {
    return kind(assertions.chains().get(id)).label() + "-" + (id + 1);
  }

  /** The node of somebody who speaks, is spoken to or passes on. */
  public String agent(Agent agent) {
    if (agent instanceof Agent.Named named) {
      return chain(named.chain());
    }
    return unnamed.get(((Agent.Unnamed) agent).description());
  }

  /** The sources without a name, by node, in the order of their descriptions. */
  public Map<String, Agent.Unnamed> unnamedSources() {
    Map<String, Agent.Unnamed> byNode = new LinkedHashMap<>();
    sources.forEach((span, source) -> byNode.put(unnamed.get(span), source));
    return byNode;
  }

  /** The pieces of all quotations, in the order of the quotations and of the text. */
  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** The nodes of the posts that somebody holds when the article is written. */
  public List<String> posts(Agent agent) {
    return agent instanceof Agent.Named named
        ? posts.getOrDefault(named.chain(), List.of())
        : List.of();
  }

  public static EntityKind kind(Chain chain) {
    return EntityKind.valueOf(chain.type().name());
  }

  /** The node of the post with this number, counted through the article, from 1. */
  public static String post(int number) {
    return "post-" + number;
  }

  private void nameSources() {
    assertions
        .of(Quotation.class)
        .flatMap(ArticleNodes::agents)
        .forEach(
            agent -> {
              if (agent instanceof Agent.Unnamed source) {
                sources.merge(source.description(), source, ArticleNodes::better);
              }
            });
    sources.keySet().forEach(span -> unnamed.put(span, "unnamed-source-" + (unnamed.size() + 1)));
  }

  private static Agent.Unnamed better(Agent.Unnamed known, Agent.Unnamed other) {
    return known.affiliation().isPresent() ? known : other;
  }

  private static Stream<Agent> agents(Quotation quotation) {
    var circumstances = quotation.circumstances();
    return Stream.of(
            quotation.speaker().stream(),
            circumstances.audience().agents().stream(),
            circumstances.relay().via().stream(),
            circumstances.relay().primarySource().stream())
        .flatMap(agents -> agents);
  }

  private void numberPieces() {
    String text = assertions.article().text();
    assertions.of(Quotation.class).forEach(quotation -> addPieces(quotation, text));
  }

  private void addPieces(Quotation quotation, String text) {
    Optional<String> before = Optional.empty();
    for (Span span : quotation.wording().content()) {
      String content = Content.withoutMarks(span.of(text));
      if (!content.isEmpty()) {
        Piece piece = new Piece(pieces.size() + 1, quotation, span, content, before);
        pieces.add(piece);
        before = Optional.of(piece.node());
      }
    }
  }

  private void collectPosts() {
    int number = 0;
    for (PostHeld post : assertions.of(PostHeld.class).toList()) {
      number++;
      if (!post.isPast()) {
        posts.computeIfAbsent(post.person(), person -> new ArrayList<>()).add(post(number));
      }
    }
  }
}
