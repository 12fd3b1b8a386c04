package org.newsgraph.article.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements that hold paragraphs side by side, with how much running text stands in them.
 *
 * <p>An article is in one such holder or in several large ones; teasers are in many small ones.
 */
final class ParagraphHolders {

  /** What holds at least this share of the largest holder's text belongs to the article. */
  private static final double LARGE = .2;

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "td", "blockquote", "pre", "dd", "dt");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "tr");

  private final Element top;
  private final Map<Element, Double> masses = new IdentityHashMap<>();

  private ParagraphHolders(Element top) {
    this.top = top;
  }

  /** The holders within an element. */
  static ParagraphHolders of(Element top, List<Block> blocks) {
    ParagraphHolders holders = new ParagraphHolders(top);
    blocks.stream().filter(block -> isWithin(block.element(), top)).forEach(holders::add);
    return holders;
  }

  private void add(Block block) {
    if (block.mass() > 0) {
      masses.merge(holder(block.element()), block.mass(), Double::sum);
    }
  }

  private Element holder(Element element) {
    Element holder = PARAGRAPHS.contains(element.normalName()) ? above(element) : element;
    return LISTS.contains(holder.normalName()) ? above(holder) : holder;
  }

  private Element above(Element element) {
    return element == top || element.parent() == null ? element : element.parent();
  }

  /** The smallest element around the largest holder and all other large ones. */
  Element enclosing() {
    Element largest =
        masses.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(top);
    double least = LARGE * masses.getOrDefault(largest, 0.);
    Element root = largest;
    for (Element holder : masses.keySet()) {
      if (masses.get(holder) >= least) {
        root = common(root, holder);
      }
    }
    return root;
  }

  private static Element common(Element one, Element other) {
    Element common = one;
    while (!isWithin(other, common) && common.parent() != null) {
      common = common.parent();
    }
    return common;
  }

  static boolean isWithin(Element element, Element around) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == around) {
        return true;
      }
    }
    return false;
  }
}
