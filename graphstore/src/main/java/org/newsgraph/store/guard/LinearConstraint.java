package org.newsgraph.store.guard;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** SHACL's {@code sh:pattern} in a time that grows with the text only. */
final class LinearConstraint extends PatternConstraint {

  private final LinearPattern pattern;
  private final BooleanSupplier isOver;

  LinearConstraint(PatternConstraint original, BooleanSupplier isOver) {
    super(original.getPattern(), original.getFlagsStr());
    this.isOver = isOver;
    // Of a pattern that is taken literally, Jena keeps the quoted form, with the flag.
    String flags = Optional.ofNullable(original.getFlagsStr()).orElse("").replace("q", "");
    try {
      this.pattern = LinearPattern.of(original.getPattern(), flags);
    } catch (ExprEvalException unfit) {
      throw new QueryDeniedException("sh:pattern: " + unfit.getMessage());
    }
  }

  @Override
  public ReportItem validate(ValidationContext context, Node node) {
    if (node.isBlank() || pattern.isIn(NodeFunctions.str(node), isOver)) {
      return node.isBlank() ? super.validate(context, node) : null;
    }
    return new ReportItem(this + ": Does not match: '" + NodeFunctions.str(node) + "'", node);
  }
}
