package org.newsgraph.article.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** The articles of one XML stream; one item is in memory at a time. */
final class XmlItems implements StreamedReadings.Source {

  private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed");
  private static final Set<String> AGENCIES =
      Set.of("newsitem", "newsmessage", "nitf", "newsml", "itemset", "packageitem");
  private static final Set<String> ITEMS = Set.of("item", "entry", "newsitem", "nitf");
  private static final Set<String> HEADS = Set.of("title", "language");

  private final NamedStream stream;
  private final InputStream in;
  private final XMLStreamReader xml;
  private Optional<String> outlet = Optional.empty();
  private Optional<String> language = Optional.empty();
  private String root = "";
  private int number;
  private boolean ended;

  XmlItems(NamedStream stream, BufferedInputStream in) throws IOException {
    this.stream = stream;
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      xml = factory.createXMLStreamReader(XmlCharset.characters(in));
    } catch (XMLStreamException e) {
      throw new IOException("no XML that can be read", e);
    }
  }

  @Override
  public Optional<Reading> next() {
    try {
      while (!ended && xml.hasNext()) {
        Optional<Reading> reading = on(xml.next());
        if (reading.isPresent()) {
          return reading;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(refusedOnce(NoticeKind.INVALID_XML, message(e)));
    }
  }

  private Optional<Reading> on(int event) throws XMLStreamException {
    if (event == XMLStreamConstants.DTD
        && xml.getText() != null
        && xml.getText().contains("<!ENTITY")) {
      return Optional.of(refusedOnce(NoticeKind.XML_ENTITIES, "a declaration of entities"));
    }
    return event == XMLStreamConstants.START_ELEMENT ? begun() : Optional.empty();
  }

  private Optional<Reading> begun() throws XMLStreamException {
    String name = XmlTree.name(xml, true);
    if (root.isEmpty()) {
      root = name;
      if (!FEEDS.contains(root) && !AGENCIES.contains(root)) {
        return Optional.of(refusedOnce(NoticeKind.UNKNOWN_XML, "<" + xml.getLocalName() + ">"));
      }
    }
    if (ITEMS.contains(name)) {
      return Optional.of(reading(XmlTree.read(xml, !root.equals("rss"))));
    }
    if (FEEDS.contains(root) && HEADS.contains(name)) {
      head(XmlTree.read(xml, true));
    }
    return Optional.empty();
  }

  private void head(Element element) {
    Optional<String> text = Optional.of(element.text()).filter(words -> !words.isBlank());
    if (element.tagName().equals("title")) {
      outlet = outlet.or(() -> text);
    } else {
      language = language.or(() -> text);
    }
  }

  private Reading reading(Element element) {
    number++;
    XmlItem item = FEEDS.contains(root) ? FeedItem.of(element) : AgencyItem.of(element);
    Metadata metadata = item.metadata().orElse(ofFeed()).orElse(stream.defaults());
    String id = metadata.id().or(metadata::url).orElse(stream.name() + ", item " + number);
    String text = ArticleText.sound(item.text());
    if (text.isBlank()) {
      return Reading.refused(id, notice(NoticeKind.EMPTY, "an item without text"));
    }
    List<Notice> notices = new ArrayList<>();
    if (item.isSummary()) {
      notices.add(notice(NoticeKind.CUT_TEXT, "a summary of " + text.length() + " characters"));
    }
    return new Reading(id, Optional.of(new Article(text, metadata)), notices);
  }

  /** The title of a feed names its outlet. */
  private Metadata ofFeed() {
    Metadata known = Metadata.of(Optional.empty(), outlet, Optional.empty());
    return language.map(known::withLanguage).orElse(known);
  }

  private Notice notice(NoticeKind kind, String found) {
    return new Notice(kind, stream.name(), number == 0 ? "" : "item " + number, found);
  }

  private Reading refusedOnce(NoticeKind kind, String found) {
    ended = true;
    return StreamedReadings.refused(stream, kind, found);
  }

  private static String message(XMLStreamException e) {
    String message = e.getMessage().replaceFirst("(?s)^ParseError at .*?Message: ", "");
    return e.getLocation() == null
        ? message
        : "line %d: %s".formatted(e.getLocation().getLineNumber(), message);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
