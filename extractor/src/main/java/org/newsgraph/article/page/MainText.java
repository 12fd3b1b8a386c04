package org.newsgraph.article.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds the main text of a page. */
final class MainText {

  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private MainText() {}

  /**
   * The main text, a paragraph a block, with an empty line between two; empty when nothing on the
   * page runs like text.
   */
  static String of(Page page) {
    Element body = page.body();
    Boilerplate boilerplate = Boilerplate.of(page);
    List<Block> blocks = Blocks.of(body, boilerplate::isDropped);
    Element content = MainContent.of(body, blocks);
    List<Block> within =
        blocks.stream()
            .filter(block -> ParagraphHolders.isWithin(block.element(), content))
            .toList();
    return Trimming.trimmed(within).stream()
        .map(Block::text)
        .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
  }
}
