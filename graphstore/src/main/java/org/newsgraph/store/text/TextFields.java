package org.newsgraph.store.text;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Which literals are indexed, and in which field of the index each of them lies. */
final class TextFields {

  static final String SUBJECT = "uri";
  static final String NAME = "name";
  static final String TEXT = "text";
  static final String HEADLINE = "headline";

  /** Changes with the fields and with the way in which text is split into words. */
  static final String VERSION = "1";

  static final List<Node> PREDICATES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SchemaDO.text.asNode(),
          SchemaDO.headline.asNode());

  private TextFields() {}

  static TextIndexConfig config() {
    TextIndexConfig config = new TextIndexConfig(fields());
    config.setAnalyzer(new FoldedWords());
    config.setValueStored(true);
    return config;
  }

  private static EntityDefinition fields() {
    EntityDefinition fields = new EntityDefinition(SUBJECT, NAME, RDFS.label.asNode());
    fields.set(NAME, SKOS.prefLabel.asNode());
    fields.set(NAME, SKOS.altLabel.asNode());
    fields.set(TEXT, SchemaDO.text.asNode());
    fields.set(HEADLINE, SchemaDO.headline.asNode());
    fields.setLangField("lang");
    fields.setUidField("uid");
    return fields;
  }
}
