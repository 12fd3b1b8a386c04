package org.newsgraph.article.xml;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsgraph.article.LooseDate;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.page.FragmentText;
import org.newsgraph.article.page.PageAddress;

/** Reads a {@code newsItem} of NewsML-G2 and an {@code nitf} of the IPTC, alone or in the other. */
final class AgencyItem {

  private AgencyItem() {}

  /** The article of an item. */
  static XmlItem of(Element item) {
    Element nitf = item.tagName().equals("nitf") ? item : first(item, "nitf").orElse(item);
    String text = body(item, nitf).map(FragmentText::of).orElse("");
    return new XmlItem(ofNitf(nitf).orElse(ofNewsMl(item)), text, false);
  }

  private static Optional<Element> body(Element item, Element nitf) {
    return first(nitf, "body.content")
        .or(() -> first(item, "inlinexml"))
        .or(() -> first(item, "inlinedata"));
  }

  private static Metadata ofNitf(Element nitf) {
    return new Metadata(
        Optional.empty(),
        attribute(nitf, "doc-id", "id-string"),
        words(nitf, "hl1").or(() -> words(nitf, "title")),
        attribute(nitf, "date.issue", "norm")
            .or(() -> attribute(nitf, "date.release", "norm"))
            .or(() -> attribute(nitf, "story.date", "norm"))
            .flatMap(LooseDate::parse),
        Optional.empty(),
        attribute(nitf, "pubdata", "name").or(() -> words(nitf, "distributor")),
        words(nitf, "byline").map(line -> line.replaceFirst("(?i)^by\\s+", "")),
        Optional.empty(),
        words(nitf, "dateline"));
  }

  private static Metadata ofNewsMl(Element item) {
    Optional<String> uri = first(item, "contentmeta").flatMap(AgencyItem::address);
    return new Metadata(
        uri,
        Optional.of(item.attr("guid")).filter(guid -> !guid.isEmpty()),
        words(item, "headline"),
        words(item, "contentcreated")
            .or(() -> words(item, "firstcreated"))
            .or(() -> words(item, "versioncreated"))
            .flatMap(LooseDate::parse),
        words(item, "contentmodified")
            .or(() -> words(item, "versioncreated"))
            .flatMap(LooseDate::parse),
        named(item, "provider"),
        words(item, "by").or(() -> named(item, "creator")),
        attribute(item, "language", "tag"),
        words(item, "dateline"));
  }

  private static Optional<String> address(Element contentMeta) {
    return first(contentMeta, "altid").flatMap(found -> PageAddress.of(found.wholeText()));
  }

  private static Optional<String> named(Element item, String tag) {
    return first(item, tag)
        .flatMap(
            found ->
                first(found, "name")
                    .map(Element::text)
                    .or(() -> Optional.of(found.attr("literal"))))
        .filter(name -> !name.isBlank());
  }

  private static Optional<String> words(Element item, String tag) {
    return first(item, tag)
        .map(found -> FragmentText.of(found).replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> attribute(Element item, String tag, String attribute) {
    return item.getElementsByTag(tag).stream()
        .map(found -> found.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<Element> first(Element item, String tag) {
    return Optional.ofNullable(item.getElementsByTag(tag).first());
  }
}
