package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes the blocks of text out of a page, in its order. */
final class Blocks implements NodeFilter {

  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q"
                  + " s samp small span strike strong sub sup time tt u var wbr"
                  + " script style noscript template svg link meta input")
              .split(" "));

  private final Predicate<Element> dropped;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element around;
  private int linked;
  private int openLinks;

  private Blocks(Element root, Predicate<Element> dropped) {
    this.dropped = dropped;
    this.around = root;
  }

  /** The blocks within an element, without what stands in elements that are dropped. */
  static List<Block> of(Element root, Predicate<Element> dropped) {
    Blocks blocks = new Blocks(root, dropped);
    root.filter(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && dropped.test(element)) {
        endBefore(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        openLinks--;
      } else if (isBlock(element) && !element.normalName().equals("br")) {
        end();
        around = element.parent() == null ? element : element.parent();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "a" -> openLinks++;
      case "br" -> lineBreak();
      default -> endBefore(element);
    }
  }

  private void endBefore(Element element) {
    if (isBlock(element)) {
      end();
      around = element;
    }
  }

  /** Two line breaks in a row part two paragraphs. */
  private void lineBreak() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == '\n') {
      end();
    } else if (length > 0) {
      text.append('\n');
    }
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isSpace(c)) {
        put(c);
      } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        put(' ');
      }
    }
  }

  private void put(char c) {
    text.append(c);
    linked += openLinks > 0 ? 1 : 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c < ' ';
  }

  private void end() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(blockAround(), words, Math.min(linked, words.length())));
    }
    text.setLength(0);
    linked = 0;
  }

  private Element blockAround() {
    Element element = around;
    while (!isBlock(element) && element.parent() != null) {
      element = element.parent();
    }
    return element;
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }
}
