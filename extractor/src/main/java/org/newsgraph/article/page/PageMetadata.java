package org.newsgraph.article.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.article.LooseDate;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.page.PageSelectors.Part;

/**
 * What a page says of its article.
 *
 * @param metadata in the words of schema.org
 * @param published the date of publication, and where it stood
 */
record PageMetadata(Metadata metadata, Optional<FoundDate> published) {

  private static final int BEFORE_HEADLINE = 5;
  private static final int MOST_LINES = 25;
  private static final int LONGEST_AUTHOR = 120;

  /**
   * Reads the metadata of a page.
   *
   * @param text the main text, so that only what stands before it is searched for dates
   */
  static PageMetadata of(Page page, String text) {
    Document document = page.document();
    JsonLd jsonLd = page.jsonLd();
    MetaTags tags = MetaTags.of(document);
    Optional<String> url = url(document, tags, page.address());
    Optional<String> headline =
        page.selectors()
            .words(document, Part.HEADLINE)
            .or(() -> PageHeadline.of(document, jsonLd, tags));
    PageDates dates = new PageDates(document, jsonLd, tags);
    List<Block> lines = aroundHeadline(page, headline, text);
    Optional<FoundDate> published =
        page.selectors()
            .words(document, Part.DATE)
            .flatMap(LooseDate::parse)
            .map(date -> new FoundDate(date, FoundDate.Origin.META))
            .or(() -> published(dates, url, lines));
    Metadata metadata =
        new Metadata(
            url,
            Optional.empty(),
            headline,
            published.map(FoundDate::date),
            dates.modified(),
            publisher(jsonLd, tags),
            page.selectors().words(document, Part.AUTHOR).or(() -> author(document, jsonLd, tags)),
            language(document, jsonLd, tags),
            Optional.empty());
    return new PageMetadata(metadata, published);
  }

  private static Optional<FoundDate> published(
      PageDates dates, Optional<String> url, List<Block> lines) {
    return dates
        .published(url, lines)
        .filter(found -> !DatesByHeadline.tellOnly(dates.modified(), found.date(), lines));
  }

  private static Optional<String> url(Document page, MetaTags tags, Optional<String> address) {
    return Stream.of(
            Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href")),
            tags.first(List.of("og:url")),
            address)
        .flatMap(Optional::stream)
        .flatMap(found -> PageAddress.of(found).stream())
        .filter(PageMetadata::isArticleAddress)
        .findFirst();
  }

  /**
   * Whether it is an absolute web address of more than a host: some pages name their front page.
   */
  private static boolean isArticleAddress(String address) {
    try {
      URI uri = new URI(address);
      String rest = uri.getPath() == null ? "" : uri.getPath().replace("/", "");
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && (!rest.isEmpty() || uri.getQuery() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> publisher(JsonLd jsonLd, MetaTags tags) {
    return jsonLd
        .text("publisher")
        .filter(name -> !name.startsWith("http") && !name.startsWith("#"))
        .or(
            () ->
                tags.first(
                    List.of("og:site_name", "application-name", "dc.publisher", "publisher")))
        .filter(name -> !name.startsWith("http"));
  }

  private static Optional<String> author(Document page, JsonLd jsonLd, MetaTags tags) {
    return Authors.joined(jsonLd.texts("author"))
        .or(
            () ->
                Authors.joined(
                    tags
                        .first(
                            List.of(
                                "author",
                                "article:author",
                                "parsely-author",
                                "sailthru.author",
                                "dc.creator",
                                "byl",
                                "citation_author"))
                        .stream()
                        .toList()))
        .or(() -> Authors.joined(texts(page, "[itemprop~=(^|\\s)author(\\s|$)]")))
        .or(() -> Authors.joined(texts(page, "a[rel~=(^|\\s)author(\\s|$)]")))
        .filter(author -> author.length() <= LONGEST_AUTHOR);
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).stream()
        .limit(1)
        .map(element -> Optional.ofNullable(element.selectFirst("[itemprop=name]")).orElse(element))
        .map(Element::text)
        .collect(Collectors.toList());
  }

  private static Optional<String> language(Document page, JsonLd jsonLd, MetaTags tags) {
    Element html = page.selectFirst("html");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(() -> jsonLd.text("inLanguage"))
        .or(() -> tags.first(List.of("og:locale", "language", "content-language")))
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
  }

  /** The lines from just before the headline to the first paragraph. */
  private static List<Block> aroundHeadline(Page page, Optional<String> headline, String text) {
    List<Block> lines = page.lines();
    int first = indexOf(lines, text.split("\n\n", 2)[0], 0);
    int title = headline.map(words -> indexOf(lines, words, 0)).orElse(-1);
    if (first < 0 || title > first) {
      return List.of();
    }
    int from = Math.max(title < 0 ? first - MOST_LINES : title - BEFORE_HEADLINE, 0);
    return lines.subList(from, Math.max(from, Math.min(first, from + MOST_LINES)));
  }

  private static int indexOf(List<Block> lines, String text, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).text().equals(text)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the date was found and what it is, if the place is no sure one. */
  Optional<String> doubt() {
    return published
        .filter(found -> found.origin().isDoubtful())
        .map(found -> found.date().day() + " in " + found.origin().place());
  }
}
