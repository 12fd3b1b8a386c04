package org.newsgraph.article.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a stream of XML into characters as it declares; what is broken becomes U+FFFD. */
final class XmlCharset {

  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)");

  private XmlCharset() {}

  static Reader characters(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    boolean marked = head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb;
    in.skipNBytes(marked ? 3 : 0);
    boolean wide = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xfe + 0xff;
    return new InputStreamReader(in, wide ? StandardCharsets.UTF_16 : declared(head));
  }

  private static Charset declared(byte[] head) {
    Matcher found = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return found.find() ? Charset.forName(found.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
