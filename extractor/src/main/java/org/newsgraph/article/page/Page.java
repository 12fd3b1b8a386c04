package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page.
 *
 * @param address where it came from, if known
 * @param lines all blocks of text on it, boilerplate included
 */
record Page(Document document, Optional<String> address, List<Block> lines) {

  /** The page in this markup; nothing is fetched. */
  static Page of(String markup, Optional<String> address) {
    Document document = Jsoup.parse(markup, address.orElse(""));
    return new Page(document, address, Blocks.of(document.body(), Boilerplate::isNoText));
  }

  Element body() {
    return document.body();
  }

  String title() {
    return document.title();
  }
}
