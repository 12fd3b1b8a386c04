package org.newsgraph.article.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The main text of a page.
 *
 * @param text a paragraph a block, with an empty line between two
 * @param leftOut how many blocks of the page are not in it
 */
record MainText(String text, int leftOut) {

  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** The main text of a page; empty when nothing on it runs like text. */
  static MainText of(Page page) {
    Element body = page.body();
    Boilerplate boilerplate = Boilerplate.of(page);
    List<Block> blocks = Blocks.of(body, boilerplate::isDropped);
    Element content = MainContent.of(body, blocks);
    List<Block> within =
        blocks.stream()
            .filter(block -> ParagraphHolders.isWithin(block.element(), content))
            .toList();
    List<Block> kept = Trimming.trimmed(within);
    return new MainText(
        kept.stream().map(Block::text).collect(Collectors.joining(BETWEEN_PARAGRAPHS)),
        blocks.size() - kept.size());
  }
}
