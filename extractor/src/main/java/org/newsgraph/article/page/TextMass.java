package org.newsgraph.article.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, in characters. */
final class TextMass {

  private final Map<Element, Double> masses = new IdentityHashMap<>();

  private TextMass() {}

  /** The mass that these blocks give to all elements around them. */
  static TextMass of(List<Block> blocks) {
    TextMass mass = new TextMass();
    blocks.forEach(mass::add);
    return mass;
  }

  private void add(Block block) {
    double mass = block.mass();
    for (Element e = block.element(); mass > 0 && e != null; e = e.parent()) {
      masses.merge(e, mass, Double::sum);
    }
  }

  /** The mass of an element and of all that lies within it. */
  double of(Element element) {
    return masses.getOrDefault(element, 0.);
  }

  /** The elements that hold running text. */
  Set<Element> elements() {
    return masses.keySet();
  }
}
