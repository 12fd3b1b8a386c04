package org.newsgraph.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.article.Article;

/**
 * Gives each node the entity that its own key names, so that articles agree without meeting.
 *
 * <p>A named node's key is its kind and the identifier that it is surely linked to, such as {@code
 * person/wikidata-q76}, else its normalised best name; a statement's is its speaker and its
 * wording; a report's is its whole text; a source without a name is known in its article only.
 */
public final class KeyedIdentity implements IdentityResolver {

  private static final String SAME_NAME = "same kind and same normalised name";
  private static final String SAME_IDENTIFIER = "linked to the same identifier of a gazetteer";
  private static final String SAME_WORDING = "same speaker and same content words";
  private static final String SAME_TEXT = "same words of the whole text";
  private static final String OWN_ARTICLE = "known in its own article only";

  @Override
  public Identities resolve(List<NodeKey> nodes) {
    Map<String, String> entities = new HashMap<>();
    List<Identity> identities = new ArrayList<>();
    for (NodeKey node : nodes) {
      Identity identity =
          switch (node.kind()) {
            case UNNAMED_SOURCE -> unnamed(node);
            case STATEMENT -> statement(node, speaker(node, entities));
            case REPORT -> report(node);
            default -> named(node);
          };
      entities.put(node.node(), identity.entity());
      identities.add(identity);
    }
    return Identities.of(identities);
  }

  private static String speaker(NodeKey statement, Map<String, String> entities) {
    String speaker = entities.get(statement.speaker());
    if (speaker == null) {
      throw new IllegalArgumentException(
          "The speaker of " + statement.node() + " must be listed before it");
    }
    return speaker;
  }

  private static Identity named(NodeKey node) {
    return node.identifiers().isEmpty() ? unlinked(node) : linked(node);
  }

  private static Identity linked(NodeKey node) {
    Set<String> keys = KnownNames.keys(node.kind(), node.knownNames());
    keys.addAll(BlockingKeys.identified(node.identifiers()).keys());
    keys.addAll(StatedAcronyms.keys(node));
    return identity(node, new Decision(SAME_IDENTIFIER, node.identifiers().get(0)))
        .with(new BlockingKeys("", keys));
  }

  private static Identity unlinked(NodeKey node) {
    String key = NameKey.ofEntity(node.name());
    Set<String> keys = KnownNames.nameKeys(node.kind(), key);
    keys.add(KnownNames.key(node.name()));
    keys.addAll(StatedAcronyms.keys(node));
    return identity(node, new Decision(SAME_NAME, key)).with(new BlockingKeys("", keys));
  }

  private static Identity identity(NodeKey node, Decision decision) {
    String key = NameKey.of(decision.evidence());
    return new Identity(node.node(), node.kind().label() + "/" + key, decision);
  }

  private static Identity unnamed(NodeKey node) {
    String key = node.article() + "\n" + node.node();
    return hashed(node, key, new Decision(OWN_ARTICLE, node.name()));
  }

  private static Identity statement(NodeKey node, String speaker) {
    Wording wording = Wording.of(node.name());
    if (!wording.isDistinct()) {
      String key = speaker + "\n" + node.article() + "\n" + wording.key();
      return hashed(node, key, new Decision(OWN_ARTICLE, node.name()));
    }
    Decision decision = new Decision(SAME_WORDING, wording.key());
    Set<String> keys = isUnnamed(speaker) ? Set.of() : wording.keys(speaker);
    return hashed(node, speaker + "\n" + wording.key(), decision)
        .with(new BlockingKeys(speaker, keys));
  }

  /** A source without a name is known in one article, so what it said has no other wording. */
  private static boolean isUnnamed(String speaker) {
    return EntityKind.ofPath(speaker) == EntityKind.UNNAMED_SOURCE;
  }

  private static Identity report(NodeKey node) {
    String text = NameKey.normalised(node.name());
    Sketch sketch = Sketch.ofNormalised(text);
    BlockingKeys likeness = new BlockingKeys("", Set.copyOf(sketch.keys()));
    String key = likeness.keys().isEmpty() ? node.article() : text;
    return hashed(node, key, new Decision(SAME_TEXT, sketch.key())).with(likeness);
  }

  private static Identity hashed(NodeKey node, String key, Decision decision) {
    String hash = Article.sha256(key).substring(0, 16);
    return new Identity(node.node(), node.kind().label() + "/" + hash, decision);
  }
}
