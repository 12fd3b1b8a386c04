package org.newsgraph.store.guard;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnvBase;

/** CONCAT, arithmetic and others whose value can be larger than each of their arguments. */
final class GrowingFunction extends GuardedFunction {

  GrowingFunction(ExprFunction original, ExprList arguments) {
    super(original, arguments);
  }

  @Override
  NodeValue value(List<NodeValue> arguments, BooleanSupplier isOver) {
    NodeValue value = original(arguments);
    ValueBounds.checkLength(ValueBounds.checked(value));
    return value;
  }

  private NodeValue original(List<NodeValue> arguments) {
    if (original() instanceof E_Function function) {
      ExprList values = new ExprList(List.copyOf(arguments));
      return function
          .copy(values)
          .eval(BindingFactory.empty(), new FunctionEnvBase(ARQ.getContext()));
    }
    if (original() instanceof ExprFunctionN function) {
      return function.eval(arguments);
    }
    return original() instanceof ExprFunction2 function
        ? function.eval(arguments.get(0), arguments.get(1))
        : ((ExprFunction1) original()).eval(arguments.get(0));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GrowingFunction(original(), arguments);
  }
}
