package org.newsgraph.store.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/** What can be found. */
public enum FoundKind {
  PERSON(SchemaDO.Person.asNode(), TextFields.NAME),
  ORGANIZATION(SchemaDO.Organization.asNode(), TextFields.NAME),
  PLACE(SchemaDO.Place.asNode(), TextFields.NAME),
  GROUP(NG.Group.asNode(), TextFields.NAME),
  /** Somebody cited without a name. */
  SOURCE(NG.UnnamedSource.asNode(), TextFields.NAME),
  STATEMENT(NG.Statement.asNode(), TextFields.TEXT),
  ARTICLE(NG.Article.asNode(), TextFields.HEADLINE);

  private final Node type;
  private final String field;

  FoundKind(Node type, String field) {
    this.type = type;
    this.field = field;
  }

  Node type() {
    return type;
  }

  /** The field of the index by which it is found. */
  String field() {
    return field;
  }

  /** The kind with this name, such as {@code person}. */
  public static Optional<FoundKind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
