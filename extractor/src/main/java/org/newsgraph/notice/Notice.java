package org.newsgraph.notice;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with the input, told so that a person can mend it.
 *
 * @param source the file as the user named it, or {@code -} for standard input
 * @param place where in the file, such as {@code line 3} or {@code byte 17}; empty for all of it
 * @param found what stood there, shortened
 */
public record Notice(NoticeKind kind, String source, String place, String found) {

  private static final int LONGEST_FOUND = 120;

  public Notice {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(source);
    Objects.requireNonNull(place);
    found = printable(found);
  }

  /** Whether something was refused. */
  public boolean isError() {
    return kind.severity() == NoticeKind.Severity.ERROR;
  }

  /** The notice as one line: file, place, what was expected, what came, remedy. */
  public String line() {
    return "%s: %s%s: expected %s, found %s; %s"
        .formatted(
            kind.severity().name().toLowerCase(Locale.ROOT),
            source,
            place.isEmpty() ? "" : ", " + place,
            kind.expected(),
            found,
            kind.remedy());
  }

  private static String printable(String found) {
    String clean = found.replaceAll("\\p{Cntrl}", "\u00b7");
    if (clean.codePointCount(0, clean.length()) <= LONGEST_FOUND) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, LONGEST_FOUND - 1)) + "\u2026";
  }
}
