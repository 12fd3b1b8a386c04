package org.newsgraph.store.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX and REPLACE by patterns that take linear time. */
final class PatternFunction extends GuardedFunction {

  private record Compiled(String text, String flags, LinearPattern pattern) {}

  private final boolean isReplacing;
  private volatile Optional<Compiled> last = Optional.empty();

  PatternFunction(ExprFunction original, ExprList arguments, boolean isReplacing) {
    super(original, arguments);
    this.isReplacing = isReplacing;
  }

  /** Whether the pattern can be used, as far as the query alone tells. */
  void checkConstants() {
    List<Expr> arguments = getArgs();
    int flags = isReplacing ? 3 : 2;
    boolean isConstant =
        arguments.get(1).isConstant()
            && (arguments.size() <= flags || arguments.get(flags).isConstant());
    if (isConstant) {
      Optional<NodeValue> given = argument(arguments, flags).map(Expr::getConstant);
      pattern(arguments.get(1).getConstant(), given);
    }
  }

  @Override
  NodeValue value(List<NodeValue> arguments, BooleanSupplier isOver) {
    Node text = NodeValueOps.checkAndGetStringLiteral(getFunctionName(), arguments.get(0));
    LinearPattern pattern = pattern(arguments.get(1), argument(arguments, isReplacing ? 3 : 2));
    if (!isReplacing) {
      return NodeValue.booleanReturn(pattern.isIn(text.getLiteralLexicalForm(), isOver));
    }
    String replacement = text(arguments.get(2));
    String replaced =
        pattern.replace(text.getLiteralLexicalForm(), replacement, ValueBounds.LONGEST, isOver);
    return NodeValue.makeNode(like(text, replaced));
  }

  private String getFunctionName() {
    return isReplacing ? "REPLACE" : "REGEX";
  }

  private static <T> Optional<T> argument(List<T> arguments, int index) {
    return arguments.size() > index ? Optional.of(arguments.get(index)) : Optional.empty();
  }

  private LinearPattern pattern(NodeValue pattern, Optional<NodeValue> given) {
    String text = text(pattern);
    String flags = given.map(this::text).orElse("");
    Optional<Compiled> known =
        last.filter(each -> each.text().equals(text) && each.flags().equals(flags));
    if (known.isEmpty()) {
      known = Optional.of(new Compiled(text, flags, LinearPattern.of(text, flags)));
      last = known;
    }
    return known.get().pattern();
  }

  private String text(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException(getFunctionName() + " takes a text, not " + value);
    }
    return value.getString();
  }

  private static Node like(Node text, String replaced) {
    return text.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(replaced)
        : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new PatternFunction(original(), arguments, isReplacing);
  }
}
