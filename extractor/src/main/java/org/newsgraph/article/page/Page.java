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
 * @param selectors what people say of its site
 */
record Page(
    Document document,
    Optional<String> address,
    JsonLd jsonLd,
    List<Block> lines,
    PageSelectors selectors) {

  /** The page in this markup; nothing is fetched. */
  static Page of(String markup, Optional<String> address, PageSelectors selectors) {
    Document document = Jsoup.parse(markup, address.orElse(""));
    Optional<String> stated =
        Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
            .map(link -> link.attr("href"))
            .filter(link -> link.startsWith("http"));
    PageSelectors ofSite = selectors.of(stated.or(() -> address));
    ofSite.drop(document);
    List<Block> lines = Blocks.of(document.body(), Boilerplate::isNoText);
    return new Page(document, address, JsonLd.of(document), lines, ofSite);
  }

  Element body() {
    return document.body();
  }

  String title() {
    return document.title();
  }
}
