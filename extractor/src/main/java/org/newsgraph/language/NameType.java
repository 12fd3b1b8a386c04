package org.newsgraph.language;

/** What kind of thing a name names. */
public enum NameType {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  /** Buildings and facilities too. */
  PLACE("Place"),
  /** Nationalities, religious and political groups. */
  GROUP("Group"),
  DATE("Date"),
  MONEY("Money"),
  EVENT("Event"),
  WORK("Work"),
  PRODUCT("Product");

  private final String label;

  NameType(String label) {
    this.label = label;
  }

  /** Whether what it names becomes an entity of the graph. */
  public boolean isEntity() {
    return this == PERSON || this == ORGANIZATION || this == PLACE || this == GROUP;
  }

  /** The type as the data writes it. */
  public String label() {
    return label;
  }

  /** The type that the data writes so. */
  public static NameType ofLabel(String label) {
    for (NameType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("No type of names: " + label);
  }
}
