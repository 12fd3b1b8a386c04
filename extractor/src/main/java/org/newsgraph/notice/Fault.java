package org.newsgraph.notice;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * What the program threw while it read one article: a fault of its own, not of the article.
 *
 * @param step the step that threw it, such as {@code QuotedStatements}
 * @param thrown what was thrown, and where in newsgraph's own code, in a line
 * @param trace the whole trace, for whoever mends it
 */
public record Fault(String step, String thrown, String trace) {

  /** The fault that a step has met. */
  public static Fault of(String step, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return new Fault(step, cause + place(cause), trace.toString());
  }

  /** The fault as a notice on the article. */
  public Notice notice(String article) {
    return new Notice(NoticeKind.FAULT, article, "step " + step, thrown);
  }

  /** The innermost place in newsgraph's own code. */
  private static String place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.newsgraph."))
        .findFirst()
        .map(frame -> " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber()))
        .orElse("");
  }
}
