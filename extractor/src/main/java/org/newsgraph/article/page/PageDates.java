package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.article.LooseDate;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.page.FoundDate.Origin;

/** Finds when an article was published and when it was changed; rather unknown than wrong. */
final class PageDates {

  private static final List<String> PUBLISHED_TAGS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "article:published",
          "date.published",
          "publish-date",
          "publish_date",
          "publication_date",
          "published_date",
          "published-date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "rnews:datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "article.published",
          "article_date_original",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "bt:pubdate",
          "date",
          "datecreated",
          "article:post_date",
          "originalpublicationdate");
  private static final Pattern PUBLISHED_TAG =
      Pattern.compile("publi.*(date|time)|(date|time).*publi");
  private static final List<String> MODIFIED_TAGS =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "last-modified",
          "article.updated",
          "lastmod");
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile(
          "[/-](20\\d{2}|19\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\\d|3[01])(?=[/_.-]|$)");

  private final Document page;
  private final JsonLd jsonLd;
  private final MetaTags tags;

  PageDates(Document page, JsonLd jsonLd, MetaTags tags) {
    this.page = page;
    this.jsonLd = jsonLd;
    this.tags = tags;
  }

  /** When the article was published, from the surest place that says it. */
  Optional<FoundDate> published(Optional<String> address, List<Block> aroundHeadline) {
    return at(Origin.JSON_LD, jsonLd.text("datePublished"))
        .or(() -> at(Origin.META, tags.first(PUBLISHED_TAGS)))
        .or(() -> at(Origin.META, tags.like(PUBLISHED_TAG)))
        .or(() -> at(Origin.MICRODATA, microdata("datePublished")))
        .or(() -> at(Origin.MICRODATA, marked()))
        .or(() -> DatesByHeadline.of(aroundHeadline))
        .or(() -> address.flatMap(PageDates::inAddress));
  }

  /** When the article was changed last. */
  Optional<PublicationDate> modified() {
    return jsonLd
        .text("dateModified")
        .or(() -> tags.first(MODIFIED_TAGS))
        .or(() -> microdata("dateModified"))
        .flatMap(LooseDate::parse);
  }

  private static Optional<FoundDate> at(Origin origin, Optional<String> value) {
    return value.flatMap(LooseDate::parse).map(date -> new FoundDate(date, origin));
  }

  private Optional<String> microdata(String property) {
    return value(page.select("[itemprop~=(^|\\s)" + property + "(\\s|$)]").stream());
  }

  private Optional<String> marked() {
    return value(
        page
            .select(
                "time[pubdate], time.entry-date.published, abbr.published[title], time.published")
            .stream());
  }

  private static Optional<String> value(Stream<Element> elements) {
    return elements
        .flatMap(
            element ->
                Stream.of(
                    element.attr("datetime"),
                    element.attr("content"),
                    element.attr("title"),
                    element.text()))
        .filter(value -> LooseDate.parse(value).isPresent())
        .findFirst();
  }

  private static Optional<FoundDate> inAddress(String address) {
    Matcher found = DAY_IN_ADDRESS.matcher(address);
    return found.find()
        ? at(
            Origin.ADDRESS,
            Optional.of(found.group(1) + "-" + found.group(2) + "-" + found.group(3)))
        : Optional.empty();
  }
}
