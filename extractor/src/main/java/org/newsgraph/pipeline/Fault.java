package org.newsgraph.pipeline;

import java.util.Arrays;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * What the program threw while it read one article: a fault of its own, not of the article.
 *
 * @param step the step that threw it, such as {@code QuotedStatements}
 */
public record Fault(String step, Throwable cause) {

  /** The fault as a notice on the article. */
  public Notice notice(String article) {
    return new Notice(NoticeKind.FAULT, article, "step " + step, cause + place());
  }

  /** The innermost place in newsgraph's own code. */
  private String place() {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.newsgraph."))
        .findFirst()
        .map(frame -> " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber()))
        .orElse("");
  }
}
