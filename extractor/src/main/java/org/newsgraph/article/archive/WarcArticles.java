package org.newsgraph.article.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;
import org.newsgraph.article.page.PageArticles;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Reads the pages in a WARC file that hold articles; a page is all that is in memory at a time.
 *
 * <p>Other records and pages without an article belong to every web archive: they are counted, and
 * told once at the end.
 */
public final class WarcArticles implements ArticleReader {

  private static final int FOUND = 200;

  private final PageArticles pages;

  /**
   * Reads archives of the web.
   *
   * @param pages reads each page in them
   */
  public WarcArticles(PageArticles pages) {
    this.pages = pages;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(stream, in -> new Records(stream, in));
  }

  private final class Records implements StreamedReadings.Source {

    private final NamedStream stream;
    private final WarcReader warc;
    private Optional<Reading> held = Optional.empty();
    private Optional<IOException> fault = Optional.empty();
    private boolean given;
    private long noPages;
    private long noArticles;

    Records(NamedStream stream, InputStream in) throws IOException {
      this.stream = stream;
      this.warc = new WarcReader(in);
    }

    /** Holds back one article, so that the last one can carry what was left out. */
    @Override
    public Optional<Reading> next() throws IOException {
      Optional<Reading> last = held.isPresent() ? held : article();
      held = Optional.empty();
      if (fault.isPresent() && last.isEmpty()) {
        throw fault.get();
      }
      held = last.isPresent() ? article() : held;
      boolean more = held.isPresent() || fault.isPresent();
      return more ? last : last.map(this::withLeftOut).or(this::onlyLeftOut);
    }

    /** The next article; a fault is kept until what was read before it has been given. */
    private Optional<Reading> article() {
      try {
        return fault.isPresent() ? Optional.empty() : readOn();
      } catch (IOException e) {
        fault = Optional.of(e);
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        // What the library throws at numbers and addresses in headers that are none.
        fault = Optional.of(new IOException("a broken header: " + e.getMessage(), e));
        return Optional.empty();
      }
    }

    private Optional<Reading> readOn() throws IOException {
      Optional<WarcRecord> record = warc.next();
      while (record.isPresent()) {
        Optional<Reading> reading = reading(record.get());
        if (reading.isPresent()) {
          return reading;
        }
        record = warc.next();
      }
      return Optional.empty();
    }

    private Optional<Reading> reading(WarcRecord record) throws IOException {
      if (record instanceof WarcResponse response && isPage(response)) {
        Optional<String> charset =
            Optional.ofNullable(response.http().contentType().parameters().get("charset"));
        return page(Optional.ofNullable(response.target()), charset, response.http().bodyDecoded());
      }
      if (record instanceof WarcResource resource && isPage(resource.contentType())) {
        return page(Optional.ofNullable(resource.target()), Optional.empty(), resource.body());
      }
      noPages += record instanceof WarcResponse || record instanceof WarcResource ? 1 : 0;
      return Optional.empty();
    }

    private static boolean isPage(WarcResponse response) throws IOException {
      return response.contentType().base().equals(MediaType.HTTP)
          && response.http().status() == FOUND
          && isPage(response.http().contentType());
    }

    private static boolean isPage(MediaType type) {
      return type.base().equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
    }

    private Optional<Reading> page(
        Optional<String> target, Optional<String> charset, MessageBody body) throws IOException {
      byte[] bytes = body.stream().readNBytes(PageArticles.LARGEST_PAGE + 1);
      Metadata known =
          Metadata.of(target, Optional.empty(), Optional.empty()).orElse(stream.defaults());
      NamedStream page =
          new NamedStream(
              stream.name() + "!" + target.orElse("record"), InputStream::nullInputStream, known);
      Reading reading = pages.reading(bytes, charset, page);
      boolean noArticle =
          reading.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.NO_ARTICLE);
      noArticles += noArticle ? 1 : 0;
      return noArticle ? Optional.empty() : Optional.of(reading);
    }

    private Reading withLeftOut(Reading last) {
      given = true;
      return noPages + noArticles == 0
          ? last
          : last.with(new Notice(NoticeKind.LEFT_OUT, stream.name(), "", leftOut()));
    }

    private Optional<Reading> onlyLeftOut() {
      boolean nothing = given || noPages + noArticles == 0;
      given = true;
      return nothing
          ? Optional.empty()
          : Optional.of(
              StreamedReadings.refused(stream, NoticeKind.NO_ARTICLE, "only " + leftOut()));
    }

    private String leftOut() {
      return "%d records that are no pages, %d pages without an article"
          .formatted(noPages, noArticles);
    }

    @Override
    public void close() throws IOException {
      warc.close();
    }
  }
}
