package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the article.
 *
 * <p>It goes down from the body as long as one child holds nearly all running text, or much of it
 * and says by its name that it is the article.
 */
final class MainContent {

  private static final double NEARLY_ALL = .8;
  private static final double MUCH = .4;

  /** What an article with a headline must hold, in characters: less is a teaser. */
  private static final double SHORTEST_ARTICLE = 200;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z])(((article|story|post|entry)-?(body|content|text))|body-?(content|text|copy)"
              + "|content-?body|rich-?text|single-content|blog-?(content|body|post-content))(?![a-z])");

  private final TextMass mass;

  private MainContent(TextMass mass) {
    this.mass = mass;
  }

  /** The element that holds the article made of these blocks. */
  static Element of(Element body, List<Block> blocks) {
    MainContent content = new MainContent(TextMass.of(blocks));
    Element at = body;
    Optional<Element> next = content.within(at);
    while (next.isPresent()) {
      at = next.get();
      next = content.within(at);
    }
    return ParagraphHolders.of(at, blocks).enclosing();
  }

  private Optional<Element> within(Element element) {
    return element.children().stream()
        .filter(this::isArticleWithHeadline)
        .findFirst()
        .or(() -> heaviest(element));
  }

  /** Of several articles on a page, the first that has a headline is what the page is about. */
  private boolean isArticleWithHeadline(Element element) {
    return element.normalName().equals("article")
        && mass.of(element) > SHORTEST_ARTICLE
        && element.selectFirst("h1") != null;
  }

  private Optional<Element> heaviest(Element element) {
    double all = mass.of(element);
    Optional<Element> heaviest = Optional.empty();
    for (Element child : element.children()) {
      double held = mass.of(child);
      boolean holds = held > 0 && held >= (isNamed(child) ? MUCH : NEARLY_ALL) * all;
      if (holds && !child.normalName().equals("p") && held > heaviest.map(mass::of).orElse(0.)) {
        heaviest = Optional.of(child);
      }
    }
    return heaviest;
  }

  private static boolean isNamed(Element element) {
    return element.normalName().equals("article")
        || element.normalName().equals("main")
        || element.attr("itemprop").equalsIgnoreCase("articleBody")
        || NAMED.matcher(ElementWords.names(element)).find();
  }
}
