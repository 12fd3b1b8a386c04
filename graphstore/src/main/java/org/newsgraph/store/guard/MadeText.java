package org.newsgraph.store.guard;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A value that GROUP_CONCAT keeps until its group ends; all of them together are bounded. */
final class MadeText extends ExprFunctionN {

  private final int between;

  /**
   * The value.
   *
   * @param between the characters that part it from the next
   */
  MadeText(Expr value, int between) {
    super("madeText", value);
    this.between = between;
  }

  @Override
  protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
    NodeValue value = getArg(1).eval(binding, env);
    Work.in(env.getContext())
        .ifPresent(work -> work.make(between + ValueBounds.length(value.asNode())));
    return value;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    return arguments.get(0);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new MadeText(arguments.get(0), between);
  }
}
