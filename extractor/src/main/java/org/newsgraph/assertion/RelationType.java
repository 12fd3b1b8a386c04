package org.newsgraph.assertion;

/** How two entities belong together, read from subject to object. */
public enum RelationType {
  /** A person works for an organization. */
  WORKS_FOR("worksFor"),
  /** A person or organization is a member of an organization. */
  MEMBER_OF("memberOf"),
  /** A person leads an organization or place. */
  LEADS("leads"),
  /** An organization has its seat in a place. */
  BASED_IN("basedIn"),
  /** A place lies in a place. */
  LOCATED_IN("locatedIn"),
  /** A person lives in a place. */
  LIVES_IN("livesIn"),
  /** A person is a citizen of a place. */
  CITIZEN_OF("citizenOf");

  private final String label;

  RelationType(String label) {
    this.label = label;
  }

  /** The type as the data writes it. */
  public String label() {
    return label;
  }
}
