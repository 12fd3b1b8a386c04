package org.newsgraph.language;

import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.notice.Notice;

/**
 * Tells before an article is read whether it is worth reading.
 *
 * <p>May be called from several threads at once.
 */
@FunctionalInterface
public interface ArticleCheck {

  /**
   * Why the article is refused; empty if it is read.
   *
   * @param source the name under which a notice tells of the article
   */
  Optional<Notice> refusal(Article article, String source);
}
