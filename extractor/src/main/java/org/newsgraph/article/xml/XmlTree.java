package org.newsgraph.article.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One element of a long XML stream, with all that lies within it, within limits. */
final class XmlTree {

  /** More is no news; what exceeds it is left out. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private static final int MOST_ELEMENTS = 200_000;

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://search.yahoo.com/mrss/", "media:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:",
          "http://www.w3.org/2005/Atom", "atom:");

  /** What NITF marks within a line. */
  private static final Set<String> INLINE =
      Set.of(
          ("person org location chron money num function event object.title virtloc copyrite copyrite.holder"
                  + " name.given name.family alt-code lang pronounce region country city state sublocation")
              .split(" "));

  private final XMLStreamReader xml;
  private final boolean atomIsPlain;
  private int characters;
  private int elements;

  private XmlTree(XMLStreamReader xml, boolean atomIsPlain) {
    this.xml = xml;
    this.atomIsPlain = atomIsPlain;
  }

  /**
   * The element that the stream has just begun; the stream is moved to its end.
   *
   * @param atomIsPlain whether names of Atom go without a prefix, as they do in its own feeds
   */
  static Element read(XMLStreamReader xml, boolean atomIsPlain) throws XMLStreamException {
    return new XmlTree(xml, atomIsPlain).read();
  }

  private Element read() throws XMLStreamException {
    Element root = element();
    Element at = root;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        at = within(at);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        at = depth > 0 && at.parent() != null ? at.parent() : root;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        add(at);
      }
    }
    return root;
  }

  private Element within(Element at) {
    Element element = element();
    if (++elements <= MOST_ELEMENTS) {
      at.appendChild(element);
      return element;
    }
    Element unseen = new Element("template");
    at.appendChild(unseen);
    return unseen;
  }

  private void add(Element at) {
    characters += xml.getTextLength();
    if (characters <= MOST_CHARACTERS) {
      at.appendChild(new TextNode(xml.getText()));
    }
  }

  private Element element() {
    String name = name(xml, atomIsPlain);
    Element element = new Element(INLINE.contains(name) ? "span" : name);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return element;
  }

  /** The name, with one prefix for each of the vocabularies that feeds mix. */
  static String name(XMLStreamReader xml, boolean atomIsPlain) {
    String prefix = PREFIXES.getOrDefault(String.valueOf(xml.getNamespaceURI()), "");
    return (atomIsPlain && prefix.equals("atom:") ? "" : prefix)
        + xml.getLocalName().toLowerCase(Locale.ROOT);
  }

  /** The children of an element that have one of these names, the first name first. */
  static Stream<Element> children(Element element, String... names) {
    return Stream.of(names)
        .flatMap(name -> element.children().stream().filter(child -> child.tagName().equals(name)));
  }

  /** The text of the first of these children that has any. */
  static Optional<String> text(Element element, String... names) {
    return children(element, names)
        .map(child -> child.wholeText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
