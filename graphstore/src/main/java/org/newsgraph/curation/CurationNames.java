package org.newsgraph.curation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.KnownEntries;

/** What people write for an entity, an identifier or a relation. */
record CurationNames(Iris iris) {

  private static final Pattern WIKIDATA = Pattern.compile("(?:(?:wd|wikidata):)?(Q\\d{1,12})");
  private static final Pattern GEONAMES = Pattern.compile("geonames:\\d{1,12}");

  private static final Pattern ARTICLE = Pattern.compile("(article/[^/#?:\\s~]+)(?:[/#?].*)?");

  private static final Map<String, Verdict> VERDICTS =
      Map.ofEntries(
          Map.entry("same", Verdict.SAME),
          Map.entry("is", Verdict.SAME),
          Map.entry("owl:sameAs", Verdict.SAME),
          Map.entry("skos:exactMatch", Verdict.SAME),
          Map.entry(OWL.sameAs.getURI(), Verdict.SAME),
          Map.entry(SKOS.exactMatch.getURI(), Verdict.SAME),
          Map.entry("different", Verdict.DIFFERENT),
          Map.entry("is not", Verdict.DIFFERENT),
          Map.entry("owl:differentFrom", Verdict.DIFFERENT),
          Map.entry(OWL.differentFrom.getURI(), Verdict.DIFFERENT),
          Map.entry("close", Verdict.CLOSE),
          Map.entry("may be", Verdict.CLOSE),
          Map.entry("skos:closeMatch", Verdict.CLOSE),
          Map.entry(SKOS.closeMatch.getURI(), Verdict.CLOSE));

  Optional<Verdict> verdict(String text) {
    return Optional.ofNullable(VERDICTS.get(text));
  }

  /** The path or the identifier that a text means. */
  Optional<String> name(String text) {
    String path = path(text);
    if (CuratedLine.isPath(path)) {
      return Optional.of(path);
    }
    var item = WIKIDATA.matcher(text);
    if (item.matches()) {
      return Optional.of("wikidata:" + item.group(1));
    }
    if (GEONAMES.matcher(text).matches()) {
      return Optional.of(text);
    }
    boolean isElsewhere = Iris.isWebAddress(text) && iris.path(text).isEmpty();
    return isElsewhere ? Optional.of(KnownEntries.identifier(text)) : Optional.empty();
  }

  /** The path of the article that an IRI below its own, or its key, means. */
  String article(String text) {
    Matcher path = ARTICLE.matcher(path(text));
    return path.matches() ? path.group(1) : iris.path(iris.article(text)).orElseThrow();
  }

  private String path(String text) {
    return iris.path(text).orElse(text.startsWith(":") ? text.substring(1) : text);
  }
}
