package org.newsgraph.rdf;

import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;

/** The prefixes under which people know the words of the graph: those of the ontology's file. */
public final class OntologyPrefixes {

  private static final String FILE = "org/newsgraph/ontology/newsgraph.ttl";

  private OntologyPrefixes() {}

  /** Prefix to namespace. */
  public static Map<String, String> all() {
    return Holder.ALL;
  }

  /** Reads the file when first asked. */
  private static final class Holder {
    private static final Map<String, String> ALL =
        Map.copyOf(RDFDataMgr.loadGraph(FILE).getPrefixMapping().getNsPrefixMap());
  }
}
