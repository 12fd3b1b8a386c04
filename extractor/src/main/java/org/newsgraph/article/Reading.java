package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.notice.Notice;

/**
 * The outcome of reading one article: the article, or why it was refused.
 *
 * @param id the article as its source names it, for reports: its id, url, or file and line
 * @param article empty when a notice is an error
 */
public record Reading(String id, Optional<Article> article, List<Notice> notices) {

  public Reading {
    notices = List.copyOf(notices);
  }

  /** The same with one more notice. */
  public Reading with(Notice notice) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(notice);
    return new Reading(id, article, more);
  }

  /** A refusal. */
  public static Reading refused(String id, Notice notice) {
    return new Reading(id, Optional.empty(), List.of(notice));
  }
}
