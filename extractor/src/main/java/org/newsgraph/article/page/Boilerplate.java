package org.newsgraph.article.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells which elements of a page belong to the outlet or to the browser, not to the article.
 *
 * <p>A page disproves a word: where an element named {@code widget} holds much of the running text,
 * that word says nothing on this page.
 */
final class Boilerplate {

  private static final Set<String> NO_TEXT =
      Set.of(
          ("script style noscript template svg iframe object embed canvas audio video picture select"
                  + " input textarea option head title map link meta amp-ad amp-social-share")
              .split(" "));

  private static final Set<String> FURNITURE =
      Set.of("button nav footer aside form figure figcaption menu dialog pre".split(" "));

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          ("navigation banner contentinfo complementary search dialog alertdialog menu menubar"
                  + " toolbar form")
              .split(" "));

  private static final Set<String> CONTENT = Set.of("body", "html", "article", "main");

  /** What holds more of the page's running text is no boilerplate, whatever it is called. */
  private static final double MOST = .3;

  /** The same for what is surely named or hidden: comments may be longer than the article. */
  private static final double MOST_IF_SURE = .6;

  private final TextMass mass;
  private final double most;
  private final double mostIfSure;
  private final Set<String> disproved = new HashSet<>();

  private Boilerplate(Page page) {
    mass = TextMass.of(page.lines());
    most = MOST * mass.of(page.body());
    mostIfSure = MOST_IF_SURE * mass.of(page.body());
    mass.elements().stream().filter(element -> mass.of(element) > most).forEach(this::disprove);
  }

  /** The boilerplate of a page. */
  static Boilerplate of(Page page) {
    return new Boilerplate(page);
  }

  private void disprove(Element element) {
    boolean evenIfSure = mass.of(element) > mostIfSure;
    ElementWords.boilerplate(element).stream()
        .filter(word -> evenIfSure || !ElementWords.isSure(word))
        .forEach(disproved::add);
  }

  /** Whether nothing in an element is text of the article. */
  boolean isDropped(Element element) {
    if (isNoText(element)) {
      return true;
    }
    double held = mass.of(element);
    if (CONTENT.contains(element.normalName()) || held > mostIfSure || isQuotation(element)) {
      return false;
    }
    Set<String> words = ElementWords.boilerplate(element);
    words.removeAll(disproved);
    return isHidden(element)
        || words.stream().anyMatch(ElementWords::isSure)
        || held <= most && (!words.isEmpty() || isFurniture(element));
  }

  static boolean isNoText(Element element) {
    return NO_TEXT.contains(element.normalName());
  }

  private static boolean isFurniture(Element element) {
    return FURNITURE.contains(element.normalName())
        || FURNITURE_ROLES.contains(element.attr("role"));
  }

  /** What people posted elsewhere is quoted by the article, however the box is called. */
  private static boolean isQuotation(Element element) {
    return element.normalName().equals("blockquote")
        || element.children().stream().anyMatch(child -> child.normalName().equals("blockquote"));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
