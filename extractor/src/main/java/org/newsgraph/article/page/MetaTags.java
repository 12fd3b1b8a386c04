package org.newsgraph.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in {@code meta} tags: OpenGraph and the many words beside it. */
final class MetaTags {

  private final Map<String, String> contents = new HashMap<>();

  private MetaTags() {}

  /** The tags of a page; of several with one name, the first. */
  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          tags.contents.putIfAbsent(name, meta.attr("content"));
        }
      }
    }
    return tags;
  }

  /** The content of the first name, in the order of the alphabet, that holds this pattern. */
  Optional<String> like(Pattern name) {
    return contents.keySet().stream()
        .filter(key -> name.matcher(key).find())
        .sorted()
        .findFirst()
        .flatMap(key -> PageValue.of(contents.get(key)));
  }

  /** The content of the first of these names that the page has. */
  Optional<String> first(List<String> names) {
    return names.stream()
        .map(contents::get)
        .filter(content -> content != null)
        .flatMap(content -> PageValue.of(content).stream())
        .findFirst();
  }
}
