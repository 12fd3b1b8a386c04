package org.newsgraph.article.xml;

import static org.newsgraph.article.xml.XmlTree.children;
import static org.newsgraph.article.xml.XmlTree.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsgraph.article.LooseDate;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.page.FragmentText;
import org.newsgraph.article.page.PageAddress;

/** Reads an {@code item} of RSS and an {@code entry} of Atom. */
final class FeedItem {

  private FeedItem() {}

  /** The article of an item: its full text where the feed has it, else its summary. */
  static XmlItem of(Element item) {
    Optional<String> full = full(item);
    String text = full.or(() -> summary(item)).map(FragmentText::of).orElse("");
    return new XmlItem(metadata(item), text, full.isEmpty());
  }

  private static Optional<String> full(Element item) {
    return text(item, "content:encoded")
        .or(() -> children(item, "content").findFirst().map(FeedItem::markup));
  }

  private static Optional<String> summary(Element item) {
    return children(item, "description", "summary", "dc:description")
        .findFirst()
        .map(FeedItem::markup);
  }

  /** Markup in a string, or as elements; either way as a string of markup. */
  private static String markup(Element element) {
    return element.childrenSize() == 0 ? element.wholeText() : element.html();
  }

  private static Metadata metadata(Element item) {
    Optional<String> url = url(item);
    return new Metadata(
        url,
        url.isPresent() ? Optional.empty() : text(item, "guid", "id"),
        text(item, "title").map(FragmentText::of).map(title -> title.replaceAll("\\s+", " ")),
        date(item, "pubdate", "published", "dc:date", "dcterms:created", "issued", "updated"),
        date(item, "updated", "dcterms:modified"),
        Optional.empty(),
        author(item),
        text(item, "dc:language"),
        Optional.empty());
  }

  private static Optional<String> url(Element item) {
    Stream<String> links =
        children(item, "link")
            .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
            .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText());
    Stream<String> permanent =
        children(item, "guid")
            .filter(guid -> !guid.attr("isPermaLink").equals("false"))
            .map(Element::wholeText);
    return Stream.concat(links, permanent)
        .flatMap(link -> PageAddress.of(link).stream())
        .findFirst();
  }

  private static Optional<PublicationDate> date(Element item, String... names) {
    return text(item, names).flatMap(LooseDate::parse);
  }

  private static Optional<String> author(Element item) {
    String names =
        children(item, "dc:creator", "author", "atom:author")
            .map(author -> text(author, "name", "atom:name").orElse(author.ownText().strip()))
            .map(name -> name.replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1"))
            .filter(name -> !name.isEmpty() && !name.contains("@"))
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(found -> !found.isEmpty());
  }
}
