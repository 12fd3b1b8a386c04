package org.newsgraph.store.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A function of a query that is watched, because its value may become larger than its arguments, or
 * its time longer than they tell. Stands in the place of one of SPARQL's own.
 */
abstract class GuardedFunction extends ExprFunctionN {

  private final ExprFunction original;

  GuardedFunction(ExprFunction original, ExprList arguments) {
    super(original.getFunctionSymbol().getSymbol(), arguments);
    this.original = original;
  }

  /** The function that it stands for. */
  final ExprFunction original() {
    return original;
  }

  /**
   * The value of the function, once the arguments are known to be within their bounds.
   *
   * @param isOver whether the query shall end
   */
  abstract NodeValue value(List<NodeValue> arguments, BooleanSupplier isOver);

  @Override
  protected final NodeValue evalSpecial(Binding binding, FunctionEnv env) {
    List<NodeValue> values = new ArrayList<>(numArgs());
    long characters = 0;
    for (Expr argument : getArgs()) {
      NodeValue value = argument.eval(binding, env);
      characters += ValueBounds.checked(value);
      ValueBounds.checkLength(characters);
      values.add(value);
    }
    return value(values, QueryGuard.isOver(env.getContext()));
  }

  @Override
  public final NodeValue eval(List<NodeValue> arguments) {
    return value(arguments, () -> false);
  }

  @Override
  public boolean equals(Expr other, boolean bySyntax) {
    return other instanceof GuardedFunction guarded
        && original.equals(guarded.original, bySyntax)
        && getArgs().equals(guarded.getArgs());
  }

  @Override
  public int hashCode() {
    return original.hashCode();
  }
}
