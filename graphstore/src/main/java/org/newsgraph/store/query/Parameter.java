package org.newsgraph.store.query;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * What can be given to a stored query.
 *
 * @param name without the leading underscore that its variable has
 * @param description what it does; may be empty
 * @param standard the value that holds unless another is given; its type is the parameter's
 */
public record Parameter(String name, String description, Node standard) {

  /**
   * The text as a value of the parameter's type.
   *
   * @throws WrongParameter when the text is no such value
   */
  public Node value(String text) {
    if (standard.isURI()) {
      return iri(text);
    }
    RDFDatatype type = standard.getLiteralDatatype();
    if (!type.isValid(text)) {
      throw new WrongParameter(
          name + " takes a value of type " + type() + ", not \"" + text + "\"");
    }
    return NodeFactory.createLiteralDT(text, type);
  }

  /** The type of the values, such as {@code date} or {@code IRI}. */
  public String type() {
    return standard.isURI() ? "IRI" : standard.getLiteralDatatypeURI().replaceFirst("^.*#", "");
  }

  /** The standard value as a person would give it. */
  public String standardText() {
    return standard.isURI() ? standard.getURI() : standard.getLiteralLexicalForm();
  }

  private Node iri(String text) {
    try {
      if (IRIx.create(text).isAbsolute()) {
        return NodeFactory.createURI(text);
      }
    } catch (IRIException unfit) {
      throw new WrongParameter(name + " takes an IRI: " + unfit.getMessage());
    }
    throw new WrongParameter(name + " takes an absolute IRI, not \"" + text + "\"");
  }
}
