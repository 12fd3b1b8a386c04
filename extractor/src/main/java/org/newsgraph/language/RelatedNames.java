package org.newsgraph.language;

import java.util.Objects;

/**
 * Two names of one sentence whose things belong together, as the words around them say.
 *
 * @param confidence the chance that it is so, from 0 to 1
 */
public record RelatedNames(Kind kind, Span subject, Span object, double confidence) {

  public RelatedNames {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(object);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("No confidence: " + confidence);
    }
  }

  /** How the subject belongs to the object. */
  public enum Kind {
    /** A person to a place: lives there, is its citizen or stands for it. */
    LIVES_IN(NameType.PERSON, NameType.PLACE),
    /** An organization to the place of its seat. */
    BASED_IN(NameType.ORGANIZATION, NameType.PLACE),
    /** A place to a place around it. */
    LOCATED_IN(NameType.PLACE, NameType.PLACE),
    /** A person to an organization: works for it, is its member or leads it. */
    WORKS_FOR(NameType.PERSON, NameType.ORGANIZATION);

    private final NameType subject;
    private final NameType object;

    Kind(NameType subject, NameType object) {
      this.subject = subject;
      this.object = object;
    }

    /** Whether names of these types can belong together so; no two kinds have the same types. */
    public boolean joins(NameType subject, NameType object) {
      return this.subject == subject && this.object == object;
    }
  }
}
