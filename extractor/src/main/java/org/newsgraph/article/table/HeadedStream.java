package org.newsgraph.article.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.article.ArticleText;

/**
 * A stream whose first line is known before it is read.
 *
 * @param firstLine as far as it stands in the first few thousand bytes
 * @param content the whole stream
 */
record HeadedStream(String firstLine, InputStream content) {

  private static final int HEAD = 8192;

  static HeadedStream of(InputStream in) throws IOException {
    BufferedInputStream content = new BufferedInputStream(in, 2 * HEAD);
    content.mark(HEAD);
    String head = ArticleText.decode(content.readNBytes(HEAD));
    content.reset();
    return new HeadedStream(head.lines().findFirst().orElse(""), content);
  }
}
