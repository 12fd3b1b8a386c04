package org.newsgraph.merging;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.curation.SplitName;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.KnownNames;

/**
 * What the nodes of one key are, before it is seen whether other keys mean the same.
 *
 * @param path its path below the base IRI, such as {@code statement/5f0e…}
 * @param evidence what its key was made of, such as the words of a statement
 */
public record KeyedEntity(String path, String evidence, BlockingKeys likeness) {

  public KeyedEntity {
    // What a person parts from its name is only what lines say that it is.
    likeness = SplitName.of(path).isPresent() ? BlockingKeys.NONE : likeness;
  }

  public EntityKind kind() {
    return EntityKind.ofPath(path);
  }

  /** All that lines of curation may call it: its path, and the identifiers that it is linked to. */
  public List<String> names() {
    return Stream.concat(Stream.of(path), likeness.identifiers().stream()).toList();
  }

  /** Whether people part it from what bears its name in other articles. */
  boolean isParted() {
    return SplitName.of(path).isPresent();
  }

  /** Whether one is parted from the other. */
  boolean isPartedFrom(KeyedEntity other) {
    return SplitName.of(path).filter(own -> own.key().equals(other.path)).isPresent();
  }

  /** Whether a gazetteer knows it. */
  boolean isKnown() {
    return KnownNames.label(likeness).isPresent();
  }

  /** Whether its name tells at least as much as the other's. */
  boolean isAtLeastAsFull(KeyedEntity other) {
    return isKnown() == other.isKnown() ? evidence.length() >= other.evidence.length() : isKnown();
  }

  /** The same entity as other articles know it, by all keys of both. */
  KeyedEntity with(KeyedEntity other) {
    return new KeyedEntity(path, evidence, likeness.with(other.likeness));
  }

  /** The same, said by somebody who is known under another path too. */
  KeyedEntity saidBy(String speaker) {
    return new KeyedEntity(path, evidence, new BlockingKeys(speaker, likeness.keys()));
  }
}
