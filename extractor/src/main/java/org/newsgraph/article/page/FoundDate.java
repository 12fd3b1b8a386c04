package org.newsgraph.article.page;

import org.newsgraph.article.PublicationDate;

/**
 * A date of publication and where on the page it was found.
 *
 * @param origin the surest place comes first
 */
public record FoundDate(PublicationDate date, Origin origin) {

  /** Where a date stands, the surest first. */
  public enum Origin {
    /** In JSON-LD, as schema.org says it. */
    JSON_LD("JSON-LD"),
    /** In a {@code meta} tag of the head. */
    META("a meta tag"),
    /** In microdata beside the text. */
    MICRODATA("microdata"),
    /** In a {@code time} element by the headline. */
    TIME("a time element"),
    /** In the address of the page. */
    ADDRESS("the address"),
    /** In words by the headline. */
    WORDS("words by the headline");

    private final String place;

    Origin(String place) {
      this.place = place;
    }

    /** The place in words. */
    public String place() {
      return place;
    }

    /** Whether the page says it to readers only, so that it may be the date of something else. */
    public boolean isDoubtful() {
      return compareTo(TIME) >= 0;
    }
  }
}
