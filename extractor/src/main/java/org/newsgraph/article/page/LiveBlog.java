package org.newsgraph.article.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.LooseDate;

/**
 * The entries of a live blog, as it tells them to machines: each begins with a line of its time and
 * its headline, then its paragraphs.
 */
final class LiveBlog {

  private static final int FEWEST_ENTRIES = 2;
  private static final int TIME_BEGIN = "2025-03-04T".length();
  private static final int TIME_END = "2025-03-04T08:15".length();

  private LiveBlog() {}

  /** The text of a live blog; empty when the page is none, or says less than readers see. */
  static Optional<String> text(JsonLd jsonLd) {
    List<String> entries = new ArrayList<>();
    for (JsonNode update : jsonLd.items("liveBlogUpdate")) {
      String body = FragmentText.of(update.path("articleBody").asText(""));
      if (!body.isBlank()) {
        entries.add(head(update).map(head -> head + "\n\n" + body).orElse(body));
      }
    }
    return entries.size() < FEWEST_ENTRIES
        ? Optional.empty()
        : Optional.of(String.join("\n\n", entries));
  }

  private static Optional<String> head(JsonNode update) {
    List<String> parts = new ArrayList<>();
    time(update).ifPresent(parts::add);
    PageValue.of(update.path("headline").asText("")).ifPresent(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.stream().collect(Collectors.joining(" ")));
  }

  private static Optional<String> time(JsonNode update) {
    return LooseDate.parse(update.path("datePublished").asText(""))
        .map(date -> date.text())
        .filter(text -> text.length() >= TIME_END)
        .map(text -> text.substring(TIME_BEGIN, TIME_END));
  }
}
