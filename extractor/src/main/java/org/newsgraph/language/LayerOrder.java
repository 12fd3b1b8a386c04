package org.newsgraph.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether layers stand in an order in which each finds what it needs, and none changes what others
 * have built on already.
 */
public final class LayerOrder {

  private final Set<Part> made = EnumSet.noneOf(Part.class);
  private final Map<Part, String> builtOn = new EnumMap<>(Part.class);

  private LayerOrder() {}

  /**
   * Checks layers, then what is needed of all of them together.
   *
   * @throws IllegalArgumentException which names the layer and the part
   */
  public static void check(List<Layer> layers, Set<Part> needed) {
    LayerOrder order = new LayerOrder();
    layers.forEach(order::add);
    order.require("what reads the document", needed);
  }

  private void add(Layer layer) {
    String name = layer.getClass().getSimpleName();
    require(name, layer.needs());
    for (Part part : layer.makes()) {
      if (builtOn.containsKey(part)) {
        throw new IllegalArgumentException(
            "%s changes %s, on which %s before it has built: put it first"
                .formatted(name, part, builtOn.get(part)));
      }
    }
    made.addAll(layer.makes());
    layer.needs().stream()
        .filter(part -> !layer.makes().contains(part) && !layer.makes().isEmpty())
        .forEach(part -> builtOn.putIfAbsent(part, name));
  }

  private void require(String name, Set<Part> needs) {
    for (Part part : needs) {
      if (!made.contains(part)) {
        throw new IllegalArgumentException(
            "%s needs %s, which no layer before it makes".formatted(name, part));
      }
    }
  }
}
