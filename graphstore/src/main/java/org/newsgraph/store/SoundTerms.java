package org.newsgraph.store;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.newsgraph.rdf.ArticleGraph;

/** Lets through only terms that every store takes, in the one spelling that all of them keep. */
public final class SoundTerms {

  // What RFC 3987 and the grammar of SPARQL allow between the angle brackets.
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");
  private static final Pattern LANGUAGE = Pattern.compile("|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  private SoundTerms() {}

  /**
   * Looks at all that an article brings, before any of it is written.
   *
   * @throws IllegalArgumentException when a term is not sound
   */
  public static ArticleGraph checked(ArticleGraph article) {
    article.content().find().forEach(SoundTerms::of);
    article.identities().find().forEach(SoundTerms::of);
    return article;
  }

  /** The triple with its numbers and dates in normal form; an error when a term is not sound. */
  static Triple of(Triple triple) {
    try {
      return Triple.create(
          iri(triple.getSubject()), iri(triple.getPredicate()), term(triple.getObject()));
    } catch (IllegalArgumentException unsound) {
      throw new IllegalArgumentException(unsound.getMessage() + " in the triple " + triple);
    }
  }

  static boolean isIri(String text) {
    return IRI.matcher(text).matches();
  }

  private static Node term(Node node) {
    return node.isLiteral() ? literal(node) : iri(node);
  }

  private static Node iri(Node node) {
    if (!node.isURI() || !isIri(node.getURI())) {
      throw new IllegalArgumentException("Expected an absolute IRI, found " + node);
    }
    return node;
  }

  private static Node literal(Node node) {
    if (!isIri(node.getLiteralDatatypeURI())) {
      throw new IllegalArgumentException("Expected a datatype in " + node);
    }
    if (!LANGUAGE.matcher(node.getLiteralLanguage()).matches()) {
      throw new IllegalArgumentException(
          "Expected a language tag, found " + node.getLiteralLanguage());
    }
    // TDB2 keeps the value of a number, not its spelling: 0.90 comes back as 0.9.
    NodeId value = NodeIdInline.inline(node);
    return value == null ? node : NodeIdInline.extract(value);
  }
}
