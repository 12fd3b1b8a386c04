package org.newsgraph.key;

import java.util.Locale;

/** What an entity is; part of its IRI. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  GROUP,
  /** A source that the article leaves without a name; never the same as one of another article. */
  UNNAMED_SOURCE,
  /** What somebody said, however many articles carry it. */
  STATEMENT,
  /** What a reporter wrote, however many outlets print it. */
  REPORT;

  /** The kind of the entity with this path below the base IRI, such as {@code person/ada-holm}. */
  public static EntityKind ofPath(String path) {
    String label = path.substring(0, path.indexOf('/'));
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The kind as it stands in IRIs and node names. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
