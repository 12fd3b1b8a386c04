package org.newsgraph.pipeline;

import java.util.List;
import java.util.Optional;
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
 * @param yield empty when the article was refused, or was known already
 */
public record ReadArticle(String id, Optional<Yield> yield, List<Notice> notices) {

  public ReadArticle {
    notices = List.copyOf(notices);
  }

  /** Whether something kept the article from being read. */
  public boolean isRefused() {
    return yield.isEmpty() && notices.stream().anyMatch(Notice::isError);
  }

  /** The same, its names parted from those of other articles as people say. */
  ReadArticle parted(Curation curation, Iris iris) {
    return new ReadArticle(id, yield.map(read -> read.parted(curation, iris)), notices);
  }

  /** What an article asserts, what its nodes are linked to, and which entities they are. */
  public record Yield(Assertions assertions, Links links, Identities identities) {

    private Yield parted(Curation curation, Iris iris) {
      Parting parting = Parting.of(curation, path(iris));
      return new Yield(assertions, links, parting.of(identities));
    }

    /** The article's path below the base IRI. */
    String path(Iris iris) {
      return iris.path(iris.article(assertions.article().key())).orElseThrow();
    }
  }
}
