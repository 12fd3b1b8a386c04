package org.newsgraph.store.network;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece; whatever a name holds, the result is well-formed. */
final class XmlText {

  /** All that XML 1.0 cannot hold, not even escaped. */
  private static final String NEVER_IN_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;

  XmlText(OutputStream out) {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Opens an element; the attributes are names and values in turn. */
  void open(String name, Object... attributes) {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i].toString(), clean(attributes[i + 1]));
      }
    } catch (XMLStreamException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void text(Object text) {
    try {
      xml.writeCharacters(clean(text));
    } catch (XMLStreamException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void close() {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** An element without content. */
  void empty(String name, Object... attributes) {
    open(name, attributes);
    close();
  }

  private static String clean(Object text) {
    return text.toString().replaceAll(NEVER_IN_XML, "\uFFFD");
  }
}
