package org.newsgraph.rdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;

/** Tells by its first lines in which syntax of RDF a file is. */
public final class RdfSyntax {

  private static final Pattern TRIPLE =
      Pattern.compile("(<[^>]*>|_:\\S+)\\s+<[^>]*>\\s.*\\.\\s*(#.*)?");
  private static final Pattern XML = Pattern.compile("(?s).*<(\\w+:)?RDF\\b.*");
  private static final Pattern TURTLE = Pattern.compile("(?i)\\s*(@prefix|@base|prefix|base)\\s.*");

  private RdfSyntax() {}

  /** N-Triples, Turtle or RDF/XML, if the lines, comments left out, begin like that. */
  public static Optional<Lang> of(List<String> head) {
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (TRIPLE.matcher(head.get(0)).matches()) {
      return Optional.of(Lang.NTRIPLES);
    }
    if (TURTLE.matcher(head.get(0)).matches()) {
      return Optional.of(Lang.TURTLE);
    }
    List<String> first = head.subList(0, Math.min(20, head.size()));
    boolean xml = XML.matcher(String.join("\n", first)).matches();
    return xml ? Optional.of(Lang.RDFXML) : Optional.empty();
  }
}
