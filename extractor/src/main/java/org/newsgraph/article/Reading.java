package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.notice.Fault;
import org.newsgraph.notice.Notice;

/**
 * The outcome of reading one article: the article, or why it was refused.
 *
 * @param id the article as its source names it, for reports: its id, url, or file and line
 * @param source where it was read: the path and, after {@code #}, the number of its record
 * @param article empty when a notice is an error
 * @param fault what its reader threw, if anything; one of the notices tells of it
 */
public record Reading(
    String id,
    String source,
    Optional<Article> article,
    List<Notice> notices,
    Optional<Fault> fault) {

  public Reading {
    notices = List.copyOf(notices);
  }

  /** A reading of which the source is not known yet. */
  public Reading(String id, Optional<Article> article, List<Notice> notices) {
    this(id, id, article, notices, Optional.empty());
  }

  /** The same, read there. */
  Reading from(String place) {
    return new Reading(id, place, article, notices, fault);
  }

  /** The same with one more notice. */
  public Reading with(Notice notice) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(notice);
    return new Reading(id, source, article, more, fault);
  }

  /** A refusal. */
  public static Reading refused(String id, Notice notice) {
    return new Reading(id, Optional.empty(), List.of(notice));
  }

  /** What its reader threw over a source. */
  static Reading failed(String name, Fault fault) {
    return new Reading(
        name, name, Optional.empty(), List.of(fault.notice(name)), Optional.of(fault));
  }
}
