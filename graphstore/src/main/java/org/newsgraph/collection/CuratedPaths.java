package org.newsgraph.collection;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.SplitName;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.NG;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Limits;

/** The entities and articles that lines of curation name, by their paths below the base IRI. */
record CuratedPaths(Iris iris, List<CuratedLine> lines) {

  private static final int NAMES_A_QUERY = 500;

  /** Those that a store has. */
  Set<String> knownTo(GraphStore store) {
    Set<String> paths = new LinkedHashSet<>();
    for (CuratedLine line : lines) {
      line.names().stream().filter(CuratedLine::isPath).forEach(paths::add);
      line.ofArticles().forEach(name -> paths.add(name.articlePath()));
    }
    List<String> all = List.copyOf(paths);
    Set<String> known = new HashSet<>();
    for (int i = 0; i < all.size(); i += NAMES_A_QUERY) {
      String query = query(all.subList(i, Math.min(all.size(), i + NAMES_A_QUERY)));
      store.ask(QueryFactory.create(query), Limits.none(), answer -> collect(answer, known));
    }
    return known;
  }

  private String query(List<String> paths) {
    String values =
        paths.stream()
            .map(iris::entity)
            .filter(iri -> Iris.isWebAddress(iri) || iri.startsWith("urn:"))
            .map(iri -> "<" + iri + ">")
            .collect(joining(" ", "VALUES ?thing { ", " }"));
    return ("SELECT DISTINCT ?thing { { %s GRAPH <%s> { ?decision <%s> ?thing } }"
            + " UNION { %s ?thing <%s> ?version } }")
        .formatted(
            values, iris.identities(), NG.decides.getURI(), values, DCTerms.hasVersion.getURI());
  }

  private boolean collect(QueryExec answer, Set<String> known) {
    answer
        .select()
        .forEachRemaining(row -> iris.path(row.get("thing").getURI()).ifPresent(known::add));
    return true;
  }

  /** A notice for each that is not among the known, at the line that names it. */
  List<Notice> unknown(Set<String> known) {
    List<Notice> unknown = new ArrayList<>();
    for (CuratedLine line : lines) {
      for (String name : line.names()) {
        if (CuratedLine.isPath(name) && !known.contains(name)) {
          unknown.add(unknown(line, SplitName.of(name), name, known));
        }
      }
    }
    return unknown;
  }

  private static Notice unknown(
      CuratedLine line, Optional<SplitName> parted, String name, Set<String> known) {
    String place = line.origin().line() > 0 ? "line " + line.origin().line() : "";
    Optional<String> article =
        parted.map(SplitName::articlePath).filter(path -> !known.contains(path));
    return new Notice(
        article.isPresent() ? NoticeKind.UNKNOWN_ARTICLE : NoticeKind.UNKNOWN_ENTITY,
        line.origin().file(),
        place,
        article.or(() -> parted.map(SplitName::told)).orElse(name));
  }
}
