package org.newsgraph.store.guard;

import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** How large the values of expressions may become. */
final class ValueBounds {

  /** The most characters of a literal that an expression makes or takes. */
  static final int LONGEST = 1_000_000;

  /** The most digits of a number; arithmetic takes time with their square. */
  static final int MOST_DIGITS = 1_000;

  /** The most steps of a search for one text in another, which are one times the other. */
  private static final long MOST_STEPS = 1_000_000_000;

  private static final Set<RDFDatatype> TEXTS =
      Set.of(XSDDatatype.XSDstring, XSDDatatype.XSDanyURI, XSDDatatype.XSDnormalizedString);

  private ValueBounds() {}

  /** The characters of a value, if it is neither too long nor a number of too many digits. */
  static long checked(NodeValue value) {
    if (value.isInteger()) {
      checkDigits(value.getInteger().bitLength() / 3);
      return 0;
    }
    if (value.isDecimal()) {
      checkDigits(value.getDecimal().precision());
      checkDigits(Math.abs((long) value.getDecimal().scale()));
      return 0;
    }
    return value.hasNode() || value.isString() ? length(value.asNode()) : 0;
  }

  /** Whether the literal is a number, or something else that is no text, of too many characters. */
  static boolean isOverlong(Node node) {
    return node.isLiteral()
        && !TEXTS.contains(node.getLiteralDatatype())
        && node.getLiteralLanguage().isEmpty()
        && node.getLiteralLexicalForm().length() > MOST_DIGITS;
  }

  static void checkLength(long characters) {
    if (characters > LONGEST) {
      throw new ExprEvalException("The text becomes too long");
    }
  }

  static void checkDigits(long digits) {
    if (digits > MOST_DIGITS) {
      throw new ExprEvalException("The number has too many digits");
    }
  }

  static void checkSearch(NodeValue text, NodeValue wanted) {
    if (length(text.asNode()) * length(wanted.asNode()) > MOST_STEPS) {
      throw new ExprEvalException("Both texts are too long to look for one in the other");
    }
  }

  /** The characters of a literal or an IRI. */
  static long length(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm().length()
        : node.isURI() ? node.getURI().length() : 0;
  }
}
