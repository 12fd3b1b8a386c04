package org.newsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.Reading;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.key.Identities;
import org.newsgraph.linking.Links;
import org.newsgraph.notice.Fault;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.rdf.Iris;

/**
 * The outcome of reading one article and telling who is who in it.
 *
 * @param id the article as its source names it
 * @param source where it was read: the path and, after {@code #}, the number of its record
 * @param article empty when its source holds no article that could be taken in
 * @param findings empty when the article was refused, was known already, or met a fault
 * @param fault what the program threw over it, if anything; one of the notices tells of it
 */
public record ArticleResult(
    String id,
    String source,
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
        reading.id(),
        reading.source(),
        reading.article(),
        Optional.empty(),
        reading.notices(),
        reading.fault());
  }

  /** Whether something in the input kept the article from being read. */
  public boolean isRefused() {
    return findings.isEmpty() && fault.isEmpty() && notices.stream().anyMatch(Notice::isError);
  }

  /** The same with what the article yields. */
  public ArticleResult with(Findings found) {
    return new ArticleResult(id, source, article, Optional.of(found), notices, fault);
  }

  /** The same, refused for a reason. */
  ArticleResult refused(Notice reason) {
    return new ArticleResult(id, source, article, Optional.empty(), and(reason), fault);
  }

  /** The same, with nothing but the fault that it met. */
  ArticleResult failed(Fault met) {
    return new ArticleResult(
        id, source, article, Optional.empty(), and(met.notice(id)), Optional.of(met));
  }

  private List<Notice> and(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return all;
  }

  /**
   * What one article yields.
   *
   * @param assertions what it asserts, and of whom
   * @param links what its nodes are linked to
   * @param identities which entities they are, each by its key, and by which keys others may be the
   *     same
   * @param mapper says it in RDF
   */
  public record Findings(
      Assertions assertions, Links links, Identities identities, GraphMapper mapper) {

    /** The same with other identities. */
    public Findings with(Identities others) {
      return new Findings(assertions, links, others, mapper);
    }

    /** All of it as RDF, made anew at each call. */
    public ArticleGraph graph() {
      return mapper.map(assertions, links, identities);
    }

    /** The article's path below the base IRI. */
    public String path() {
      Iris iris = mapper.iris();
      return iris.path(iris.article(assertions.article().key())).orElseThrow();
    }
  }
}
