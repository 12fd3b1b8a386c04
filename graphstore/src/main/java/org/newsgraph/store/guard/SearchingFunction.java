package org.newsgraph.store.guard;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONTAINS, STRBEFORE and STRAFTER, which take the product of the lengths of two texts. */
final class SearchingFunction extends GuardedFunction {

  private final ExprFunction2 search;

  SearchingFunction(ExprFunction2 search, ExprList arguments) {
    super(search, arguments);
    this.search = search;
  }

  @Override
  NodeValue value(List<NodeValue> arguments, BooleanSupplier isOver) {
    ValueBounds.checkSearch(arguments.get(0), arguments.get(1));
    return search.eval(arguments.get(0), arguments.get(1));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new SearchingFunction(search, arguments);
  }
}
