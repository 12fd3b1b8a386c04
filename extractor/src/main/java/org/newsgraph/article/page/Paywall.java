package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells when a page holds only the beginning of an article, for readers who have not paid. */
final class Paywall {

  private static final int LONGEST_STUB = 3_000;
  private static final Pattern FOR_PAYING =
      Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?(?i:false)");
  private static final Pattern BROKEN_OFF = Pattern.compile("(?s).*(\u2026|\\.\\.\\.|[\\p{L},])");
  private static final Pattern INVITATION =
      Pattern.compile(
          "(?i)(subscribe|sign in|log in|register|become a (member|subscriber))\\b.{0,30}\\b"
              + "(to (continue|keep|read|finish|unlock)|for full access)");

  private Paywall() {}

  /** What is there of the article, if that is not all. */
  static Optional<String> cut(Page page, String text) {
    boolean paid =
        page.document().select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .anyMatch(data -> FOR_PAYING.matcher(data).find());
    boolean invites =
        page.lines().stream()
            .map(Block::text)
            .filter(line -> line.length() < 200)
            .anyMatch(line -> INVITATION.matcher(line).find());
    boolean stub = text.length() < LONGEST_STUB && (invites || paid && brokenOff(text));
    return stub ? Optional.of("the first " + text.length() + " characters") : Optional.empty();
  }

  private static boolean brokenOff(String text) {
    List<String> paragraphs = text.lines().toList();
    return BROKEN_OFF.matcher(paragraphs.get(paragraphs.size() - 1)).matches();
  }
}
