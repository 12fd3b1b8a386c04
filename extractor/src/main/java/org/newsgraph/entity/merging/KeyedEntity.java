package org.newsgraph.entity.merging;

import org.newsgraph.entity.EntityKind;
import org.newsgraph.entity.Likeness;

/**
 * What the nodes of one key are, before it is seen whether other keys mean the same.
 *
 * @param path its path below the base IRI, such as {@code statement/5f0e…}
 * @param evidence what its key was made of, such as the words of a statement
 */
public record KeyedEntity(String path, String evidence, Likeness likeness) {

  public EntityKind kind() {
    return EntityKind.ofPath(path);
  }

  /** The same, said by somebody who is known under another path too. */
  KeyedEntity saidBy(String speaker) {
    return new KeyedEntity(path, evidence, new Likeness(speaker, likeness.keys()));
  }
}
