package org.newsgraph.store.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** The lines {@code VALUES ?_name { value }} of a query, which stand for its parameters. */
final class DataBlocks {

  private DataBlocks() {}

  static Map<String, Node> of(Query query) {
    Map<String, Node> blocks = new LinkedHashMap<>();
    for (Element element : elements(query)) {
      variable(element).ifPresent(found -> blocks.put(name(found), value(element, found)));
    }
    return blocks;
  }

  /** Changes the syntax tree, so that no value can ever be read as part of the query. */
  static void put(Query query, String name, Node value) {
    ListIterator<Element> elements = elements(query).listIterator();
    while (elements.hasNext()) {
      Optional<Var> found = variable(elements.next()).filter(any -> name(any).equals(name));
      found.ifPresent(any -> elements.set(block(any, value)));
    }
  }

  private static ElementData block(Var variable, Node value) {
    return new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, value)));
  }

  private static List<Element> elements(Query query) {
    return query.getQueryPattern() instanceof ElementGroup group ? group.getElements() : List.of();
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
