package org.newsgraph.key;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.WhiteSpace;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.language.Chain;

/** What one article says that helps to tell which entities its nodes are. */
public final class ArticleKeys {

  private final Assertions assertions;
  private final ArticleNodes nodes;
  private final String article;
  private final NearbyWords nearby;

  private ArticleKeys(Assertions assertions) {
    this.assertions = assertions;
    this.nodes = ArticleNodes.of(assertions);
    this.article = assertions.article().key();
    this.nearby = new NearbyWords(assertions);
  }

  /**
   * A key for each chain, the publisher, each unnamed source, each statement and the report, in
   * this order.
   */
  public static List<NodeKey> of(Assertions assertions) {
    ArticleKeys keys = new ArticleKeys(assertions);
    return Stream.of(
            keys.chains(),
            keys.publisher(),
            keys.unnamedSources(),
            keys.statements(),
            keys.report())
        .flatMap(part -> part)
        .toList();
  }

  private Stream<NodeKey> chains() {
    return assertions.chains().stream().map(this::chain);
  }

  private NodeKey chain(Chain chain) {
    String node = nodes.chain(chain.id());
    EntityKind kind = ArticleNodes.kind(chain);
    return new NodeKey(article, node, kind, chain.name(), chain.otherNames(), "")
        .among(nearby.of(chain));
  }

  private Stream<NodeKey> publisher() {
    Metadata metadata = assertions.article().metadata();
    return metadata.publisher().stream()
        .map(name -> key(ArticleNodes.PUBLISHER, EntityKind.ORGANIZATION, name, ""));
  }

  private Stream<NodeKey> unnamedSources() {
    return nodes.unnamedSources().entrySet().stream()
        .map(e -> key(e.getKey(), EntityKind.UNNAMED_SOURCE, description(e.getValue()), ""));
  }

  private String description(Agent.Unnamed source) {
    return WhiteSpace.folded(source.description().of(assertions.article().text()));
  }

  private Stream<NodeKey> statements() {
    return nodes.pieces().stream()
        .flatMap(piece -> piece.statement().stream().map(node -> statement(node, piece)));
  }

  private Stream<NodeKey> report() {
    String text = assertions.article().text();
    return Stream.of(key(ArticleNodes.REPORT, EntityKind.REPORT, text, ""));
  }

  private NodeKey statement(String node, Piece piece) {
    String speaker = piece.quotation().speaker().map(nodes::agent).orElseThrow();
    return key(node, EntityKind.STATEMENT, piece.text(), speaker);
  }

  private NodeKey key(String node, EntityKind kind, String name, String speaker) {
    return new NodeKey(article, node, kind, name, Set.of(), speaker);
  }
}
