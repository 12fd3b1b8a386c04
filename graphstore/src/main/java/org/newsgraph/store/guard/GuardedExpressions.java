package org.newsgraph.store.guard;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;

/** Puts guarded functions in the place of those that could take too long or make too much. */
final class GuardedExpressions extends ExprTransformCopy {

  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

  private final KnownFunctions functions;
  private final Context context;
  private final Parts parts;

  GuardedExpressions(KnownFunctions functions, Context context, Parts parts) {
    this.functions = functions;
    this.context = context;
    this.parts = parts;
  }

  @Override
  public Expr transform(NodeValue value) {
    parts.addConstant();
    if (ValueBounds.isOverlong(value.asNode())) {
      throw new QueryDeniedException("A number has too many digits");
    }
    return super.transform(value);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    parts.add(1);
    return function instanceof E_StrEncodeForURI
        ? new GrowingFunction(function, list(argument))
        : super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    parts.add(1);
    if (function instanceof E_Add
        || function instanceof E_Subtract
        || function instanceof E_Multiply
        || function instanceof E_Divide
        || function instanceof E_StrDatatype) {
      return new GrowingFunction(function, list(first, second));
    }
    boolean isSearch =
        function instanceof E_StrContains
            || function instanceof E_StrBefore
            || function instanceof E_StrAfter;
    return isSearch
        ? new SearchingFunction(function, list(first, second))
        : super.transform(function, first, second);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    parts.add(1);
    if (function instanceof E_Regex) {
      return pattern(new PatternFunction(function, arguments, false));
    }
    if (function instanceof E_StrReplace) {
      return pattern(new PatternFunction(function, arguments, true));
    }
    if (function instanceof E_Call) {
      throw new QueryDeniedException("CALL is not allowed");
    }
    if (function instanceof E_Function named) {
      return named(named, arguments);
    }
    return function instanceof E_StrConcat
        ? new GrowingFunction(function, arguments)
        : super.transform(function, arguments);
  }

  private Expr named(E_Function function, ExprList arguments) {
    String name = function.getFunctionIRI();
    if (functions.isRefused(name)) {
      throw new QueryDeniedException("The function " + name + " is not allowed");
    }
    if (!functions.isRegistered(name)) {
      Work.in(context).ifPresent(work -> work.noteUnknown(name));
    }
    boolean isReplacing = name.equals(XPATH + "replace");
    if ((isReplacing || name.equals(XPATH + "matches"))
        && arguments.size() > (isReplacing ? 2 : 1)) {
      return pattern(new PatternFunction(function, arguments, isReplacing));
    }
    return new GrowingFunction(function, arguments);
  }

  private static Expr pattern(PatternFunction function) {
    try {
      function.checkConstants();
      return function;
    } catch (ExprEvalException unfit) {
      throw new QueryDeniedException(unfit.getMessage());
    }
  }

  private static ExprList list(Expr... arguments) {
    return new ExprList(java.util.List.of(arguments));
  }
}
