package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Reading;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.entity.Identities;
import org.newsgraph.entity.curation.Curation;
import org.newsgraph.entity.curation.Parting;
import org.newsgraph.entity.linking.Links;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.Iris;

/**
 * The outcome of reading one article and telling who is who in it.
 *
 * @param id the article as its source names it
 * @param article empty when its source holds no article that could be taken in
 * @param findings empty when the article was refused, was known already, or met a fault
 * @param fault what the program threw over it, if anything; one of the notices tells of it
 */
public record ArticleResult(
    String id,
    Optional<Article> article,
    Optional<Findings> findings,
    List<Notice> notices,
    Optional<Fault> fault) {

  public ArticleResult {
    notices = List.copyOf(notices);
  }

  /** An article that was not read: refused by its source, or not to be read. */
  static ArticleResult unread(Reading reading) {
    return new ArticleResult(
        reading.id(), reading.article(), Optional.empty(), reading.notices(), Optional.empty());
  }

  /** Whether something in the input kept the article from being read. */
  public boolean isRefused() {
    return findings.isEmpty() && fault.isEmpty() && notices.stream().anyMatch(Notice::isError);
  }

  /** The same with what the article yields. */
  ArticleResult with(Findings found) {
    return new ArticleResult(id, article, Optional.of(found), notices, fault);
  }

  /** The same, refused for a reason. */
  ArticleResult refused(Notice reason) {
    return new ArticleResult(id, article, Optional.empty(), and(reason), fault);
  }

  /** The same, with nothing but the fault that it met. */
  ArticleResult failed(Fault met) {
    return new ArticleResult(id, article, Optional.empty(), and(met.notice(id)), Optional.of(met));
  }

  private List<Notice> and(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return all;
  }

  /** The same, its names parted from those of other articles as people say. */
  ArticleResult parted(Curation curation, Iris iris) {
    return findings.map(found -> with(found.parted(curation, iris))).orElse(this);
  }

  /** What an article asserts, what its nodes are linked to, and which entities they are. */
  public record Findings(Assertions assertions, Links links, Identities identities) {

    private Findings parted(Curation curation, Iris iris) {
      Parting parting = Parting.of(curation, path(iris));
      return new Findings(assertions, links, parting.of(identities));
    }

    /** The article's path below the base IRI. */
    String path(Iris iris) {
      return iris.path(iris.article(assertions.article().key())).orElseThrow();
    }
  }
}
