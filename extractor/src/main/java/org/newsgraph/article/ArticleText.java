package org.newsgraph.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Bytes turned into text, or the reason why they are none. */
public final class ArticleText {

  /** The longest article that is read, in characters. */
  public static final int LONGEST = 10_000_000;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private static final Pattern UNSOUND =
      Pattern.compile("[\\p{Cs}\\x00-\\x08\\x0b\\x0e-\\x1f\ufffe\uffff]");

  private ArticleText() {}

  /** The text with U+FFFD for each half of a surrogate pair and each control character in it. */
  public static String sound(String text) {
    return UNSOUND.matcher(text).replaceAll("\ufffd");
  }

  /** What is wrong with these bytes as a text; empty if nothing. */
  public static Optional<Notice> fault(byte[] bytes, String source, String place) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
    int zero = wide ? -1 : indexOfControl(bytes);
    if (startsWith(bytes, "%PDF")) {
      return Optional.of(new Notice(NoticeKind.BINARY, source, place, "a PDF"));
    }
    if (zero >= 0) {
      String found = "the byte 0x%02x at byte %d".formatted(bytes[zero], zero);
      return Optional.of(new Notice(NoticeKind.BINARY, source, place, found));
    }
    int bad = indexOfMalformed(bytes);
    if (bad >= 0) {
      String found = "the byte 0x%02x at byte %d".formatted(bytes[bad], bad);
      return Optional.of(new Notice(NoticeKind.INVALID_UTF8, source, place, found));
    }
    return Optional.empty();
  }

  /** The text of bytes that have no fault. */
  public static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    int length = Math.min(bytes.length, magic.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(magic);
  }

  private static int indexOfControl(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOfMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? in.position() : -1;
  }
}
