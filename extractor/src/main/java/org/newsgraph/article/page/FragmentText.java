package org.newsgraph.article.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of markup that is all article, as feeds and agencies send it: nothing to search for. */
public final class FragmentText {

  private static final Set<String> NO_PROSE =
      Set.of(
          "figure",
          "figcaption",
          "form",
          "button",
          "nav",
          "aside",
          "footer",
          "media",
          "media-caption");

  private FragmentText() {}

  /** The text of markup in a string, or of plain text with line breaks. */
  public static String of(String markup) {
    return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
        ? markup.strip()
        : of(Jsoup.parseBodyFragment(markup).body());
  }

  /** The text within an element, a paragraph a block, with an empty line between two. */
  public static String of(Element element) {
    List<Block> blocks = Blocks.of(element, FragmentText::isDropped);
    return Trimming.ofFragment(blocks).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isDropped(Element element) {
    return Boilerplate.isNoText(element) || NO_PROSE.contains(element.normalName());
  }
}
