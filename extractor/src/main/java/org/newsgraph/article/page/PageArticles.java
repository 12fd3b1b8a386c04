package org.newsgraph.article.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Reads saved web pages: the main text of the page is the text of the article. */
public final class PageArticles implements ArticleReader {

  private final PageSelectors selectors;

  /** Reads pages of any site by the same rules. */
  public PageArticles() {
    this(PageSelectors.NONE);
  }

  /**
   * Reads pages.
   *
   * @param selectors what people say of single sites
   */
  public PageArticles(PageSelectors selectors) {
    this.selectors = selectors;
  }

  /** The largest page that is read, in bytes. */
  public static final int LARGEST_PAGE = 16_000_000;

  @Override
  public Stream<Reading> read(NamedStream stream) {
    try (InputStream in = stream.content().open()) {
      byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
      return Stream.of(reading(bytes, Optional.empty(), stream));
    } catch (IOException e) {
      String found = String.valueOf(e.getMessage());
      return Stream.of(refused(stream, NoticeKind.UNREADABLE_FILE, found));
    }
  }

  /**
   * The article of one page.
   *
   * @param charset as it was told beside the page, such as by an HTTP header
   * @param stream whose name stands for the page; its defaults tell the address, if known
   */
  public Reading reading(byte[] bytes, Optional<String> charset, NamedStream stream) {
    if (bytes.length > LARGEST_PAGE) {
      return refused(stream, NoticeKind.TOO_LONG, "a page of more than " + LARGEST_PAGE + " bytes");
    }
    Page page = Page.of(PageCharset.decode(bytes, charset), address(stream), selectors);
    String text = ArticleText.sound(text(page));
    return PageFault.of(page, text)
        .map(fault -> refused(stream, NoticeKind.NO_ARTICLE, fault))
        .orElseGet(() -> article(page, text, stream));
  }

  private static String text(Page page) {
    return page.selectors()
        .text(page.document())
        .or(() -> LiveBlog.text(page.jsonLd()))
        .orElseGet(() -> MainText.of(page));
  }

  private static Reading article(Page page, String text, NamedStream stream) {
    PageMetadata found = PageMetadata.of(page, text);
    Metadata metadata = found.metadata().orElse(stream.defaults());
    String id = metadata.id().or(metadata::url).orElse(stream.name());
    List<Notice> notices = new ArrayList<>();
    found.doubt().ifPresent(doubt -> notices.add(notice(stream, NoticeKind.DOUBTFUL_DATE, doubt)));
    Paywall.cut(page, text).ifPresent(cut -> notices.add(notice(stream, NoticeKind.CUT_TEXT, cut)));
    return new Reading(id, Optional.of(new Article(text, metadata)), notices);
  }

  private static Optional<String> address(NamedStream stream) {
    return stream.defaults().url();
  }

  private static Reading refused(NamedStream stream, NoticeKind kind, String found) {
    return Reading.refused(address(stream).orElse(stream.name()), notice(stream, kind, found));
  }

  private static Notice notice(NamedStream stream, NoticeKind kind, String found) {
    return new Notice(kind, stream.name(), "", found);
  }
}
