package org.newsgraph.store.guard;

import java.util.List;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.vocabulary.ListPFunction;

/** The predicates that a query computes instead of looking them up: text search and lists. */
final class KnownProperties extends PropertyFunctionRegistry {

  private static final List<String> NAMES =
      List.of(
          "http://jena.apache.org/text#query",
          ListPFunction.member.getURI(),
          ListPFunction.index.getURI(),
          ListPFunction.length.getURI());

  /** Those of the registry that are harmless. */
  KnownProperties(PropertyFunctionRegistry all) {
    TextQuery.init();
    NAMES.stream().filter(all::isRegistered).forEach(name -> put(name, all.get(name)));
  }

  @Override
  public boolean manages(String name) {
    return isRegistered(name);
  }

  /** The function, which an IRI never loads. */
  @Override
  public PropertyFunctionFactory get(String name) {
    return isRegistered(name) ? super.get(name) : null;
  }
}
