package org.newsgraph.store;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes by which the ontology shortens IRIs. */
public final class OntologyPrefixes {

  private static final PrefixMapping ALL =
      PrefixMapping.Factory.create()
          .setNsPrefixes(
              RDFDataMgr.loadGraph("org/newsgraph/ontology/newsgraph.ttl").getPrefixMapping())
          .lock();

  private OntologyPrefixes() {}

  /** All of them; nobody can change them. */
  public static PrefixMapping all() {
    return ALL;
  }
}
