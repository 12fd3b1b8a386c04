package org.newsgraph.store.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/** The lines {@code VALUES ?_name { value }} of a query, which stand for its parameters. */
final class DataBlocks {

  private DataBlocks() {}

  static Map<String, Node> of(Query query) {
    Map<String, Node> blocks = new LinkedHashMap<>();
    groups(query.getQueryPattern())
        .flatMap(List::stream)
        .forEach(
            element ->
                variable(element)
                    .ifPresent(found -> blocks.put(name(found), value(element, found))));
    return blocks;
  }

  /** Changes the syntax tree, so that no value can ever be read as part of the query. */
  static void put(Query query, String name, Node value) {
    // All are found first, because a group must not change while it is being read.
    groups(query.getQueryPattern())
        .toList()
        .forEach(
            group ->
                group.replaceAll(
                    element ->
                        variable(element)
                            .filter(found -> name(found).equals(name))
                            .map(found -> (Element) block(found, value))
                            .orElse(element)));
  }

  private static ElementData block(Var variable, Node value) {
    return new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, value)));
  }

  /** The group and those within it: a parameter stands beside the filter that it is for. */
  private static Stream<List<Element>> groups(Element pattern) {
    if (pattern instanceof ElementSubQuery inner) {
      return groups(inner.getQuery().getQueryPattern());
    }
    return pattern instanceof ElementGroup group
        ? Stream.concat(
            Stream.of(group.getElements()),
            group.getElements().stream().flatMap(DataBlocks::groups))
        : Stream.empty();
  }

  private static Optional<Var> variable(Element element) {
    return Optional.of(element)
        .filter(ElementData.class::isInstance)
        .map(ElementData.class::cast)
        .filter(data -> data.getVars().size() == 1 && data.getRows().size() == 1)
        .map(data -> data.getVars().get(0))
        .filter(found -> found.getVarName().startsWith("_"))
        .filter(found -> ((ElementData) element).getRows().get(0).contains(found));
  }

  private static Node value(Element element, Var variable) {
    return ((ElementData) element).getRows().get(0).get(variable);
  }

  private static String name(Var variable) {
    return variable.getVarName().substring(1);
  }
}
