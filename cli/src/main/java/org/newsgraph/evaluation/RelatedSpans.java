package org.newsgraph.evaluation;

import org.newsgraph.assertion.Relation;
import org.newsgraph.language.Span;

/** Two names that belong together in a way of one group. */
record RelatedSpans(RelationGroup group, Span subject, Span object, double confidence) {

  static RelatedSpans of(Relation relation) {
    return new RelatedSpans(
        RelationGroup.of(relation.type()),
        relation.subject().span(),
        relation.object().span(),
        relation.confidence());
  }

  /** Whether group and both spans agree. */
  boolean equalsIn(RelatedSpans other) {
    return group == other.group && subject.equals(other.subject) && object.equals(other.object);
  }

  /** Whether the groups agree, and subject and object share a character each. */
  boolean overlaps(RelatedSpans other) {
    return group == other.group && subject.overlaps(other.subject) && object.overlaps(other.object);
  }
}
