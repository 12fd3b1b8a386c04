package org.newsgraph.article.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into characters: by its byte order mark, as UTF-8 where they are that,
 * else as they are declared.
 *
 * <p>Bytes that are UTF-8 are so by no accident, while declarations are often wrong.
 */
final class PageCharset {

  private static final int HEAD = 4096;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

  /** Of UTF-8 with so few broken bytes, the rest is still UTF-8. */
  private static final double MOST_BROKEN = .001;

  private PageCharset() {}

  /**
   * The characters of a page.
   *
   * @param declared the charset that came with the page, such as that of an HTTP header
   */
  static String decode(byte[] bytes, Optional<String> declared) {
    return byMark(bytes).or(() -> strictly(bytes)).orElseGet(() -> declared(bytes, declared));
  }

  private static Optional<String> byMark(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
    return wide ? Optional.of(new String(bytes, StandardCharsets.UTF_16)) : Optional.empty();
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String declared(byte[] bytes, Optional<String> declared) {
    String loose = new String(bytes, StandardCharsets.UTF_8);
    long broken = loose.chars().filter(c -> c == '\ufffd').count();
    if (broken <= MOST_BROKEN * loose.length()) {
      return loose;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher inHead = DECLARED.matcher(head);
    Optional<String> ofHead = inHead.find() ? Optional.of(inHead.group(1)) : Optional.empty();
    return new String(
        bytes,
        declared
            .flatMap(PageCharset::known)
            .or(() -> ofHead.flatMap(PageCharset::known))
            .orElse(WINDOWS));
  }

  /** The charset of a name; of Latin-1 and of UTF-8, which these bytes are not, Windows' own. */
  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(
          List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)
                  .contains(charset)
              ? WINDOWS
              : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
