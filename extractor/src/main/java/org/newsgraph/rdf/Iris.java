package org.newsgraph.rdf;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.newsgraph.article.Article;

/**
 * The IRIs of everything that newsgraph names, all below one base.
 *
 * @param base ends in {@code /} or {@code #}
 */
public record Iris(String base) {

  /** The base that holds unless the user sets another. */
  public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/data/";

  private static final int HASH_LENGTH = 16;
  private static final Pattern BASE =
      Pattern.compile("(?:https?://[^/?#]|urn:[A-Za-z0-9-]+:)[^#]*[/#]");
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^/?#].*");
  private static final Pattern NEVER_IN_IRIS =
      Pattern.compile("[\\s<>\"{}|\\\\^`\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

  public Iris {
    if (!BASE.matcher(base).matches() || !isIri(base)) {
      throw new IllegalArgumentException(
          "Expected as base an absolute http, https or urn IRI that ends in / or #, such as "
              + DEFAULT_BASE
              + ", found \""
              + base
              + "\"");
    }
  }

  /** The IRIs below the default base. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /** The article with this key, the same for all its versions. */
  public String article(String key) {
    return base + "article/" + Article.sha256(key).substring(0, HASH_LENGTH);
  }

  /** The version of an article with its text; also the name of the graph of what it yields. */
  public String version(Article article) {
    return article(article.key()) + "/version/" + article.textHash().substring(0, HASH_LENGTH);
  }

  /** A node of a version by its name, such as {@code person-1}. */
  public String node(String version, String name) {
    return version + (version.contains("#") ? "/" : "#") + name;
  }

  /** The characters of a version between two code points. */
  public String phrase(String version, int begin, int end) {
    return node(version, "char=" + begin + "," + end);
  }

  /** An entity by its path, such as {@code person/ada-holm}. */
  public String entity(String path) {
    return base + path;
  }

  /** The decision about the entity with this path. */
  public String decision(String path) {
    return base + "decision/" + path;
  }

  /** The decision that the entities with these paths are one. */
  public String merge(String one, String other) {
    return decision("merge/" + Article.sha256(one + "\n" + other).substring(0, HASH_LENGTH));
  }

  /** A line of curation, by what it tells. */
  public String curated(String told) {
    return decision("curation/" + Article.sha256(told).substring(0, HASH_LENGTH));
  }

  /** The path of what has this IRI; empty for what lies elsewhere. */
  public Optional<String> path(String iri) {
    return iri.startsWith(base) ? Optional.of(iri.substring(base.length())) : Optional.empty();
  }

  /** A point on the globe, by its coordinates such as {@code 30.52380,50.45466}. */
  public String point(String coordinates) {
    return base + "point/" + coordinates;
  }

  /** The run of the software that made a version's graph. */
  public String extraction(Extraction extraction) {
    return base + "extraction/" + extraction.fingerprint();
  }

  /** The software, by its version. */
  public String software(Extraction extraction) {
    return base + "software/newsgraph-" + extraction.softwareVersion();
  }

  /** The graph that says which entity each node of an article is. */
  public String identities() {
    return base + "graph/identities";
  }

  /** The graph of what people say about who is who. */
  public String curation() {
    return base + "graph/curation";
  }

  /** The graph that says which version of an article follows which. */
  public String provenance() {
    return base + "graph/provenance";
  }

  /** Whether a text from an article is a web address that is safe to write as an IRI. */
  public static boolean isWebAddress(String text) {
    return WEB_ADDRESS.matcher(text).matches() && isIri(text);
  }

  private static boolean isIri(String text) {
    if (NEVER_IN_IRIS.matcher(text).find()) {
      return false;
    }
    try {
      IRIx iri = IRIx.create(text);
      AtomicBoolean broken = new AtomicBoolean();
      iri.handleViolations((isError, message) -> broken.compareAndSet(false, isError));
      return iri.isReference() && !broken.get();
    } catch (IRIException e) {
      return false;
    }
  }
}
