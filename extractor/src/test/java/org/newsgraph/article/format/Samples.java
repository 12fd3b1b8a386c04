package org.newsgraph.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The same two articles in every format, each as short as the format allows. */
final class Samples {

  static final String FIRST =
      "The new bridge at Solhavn will open in May, said Elin Sand, the minister.";
  static final String SECOND =
      "The ferry to Tessa will sail until June, said Runa Dahl, its director.";
  static final String FIRST_URL = "https://courier.example/bridge";
  static final String SECOND_URL = "https://courier.example/ferry";

  static final String JSON_LINES =
      "{\"url\": \"%s\", \"text\": \"%s\"}\n{\"url\": \"%s\", \"text\": \"%s\"}\n"
          .formatted(FIRST_URL, FIRST, SECOND_URL, SECOND);

  static final String JSON =
      "{\n \"status\": \"ok\",\n \"response\": {\"docs\": [\n  {\"link\": \"%s\", \"body\": \"%s\"},\n  {\"link\": \"%s\", \"body\": \"%s\"}]}}\n"
          .formatted(FIRST_URL, FIRST, SECOND_URL, SECOND);

  static final String CSV =
      "url,title,body\n%s,Bridge,\"%s\"\n%s,Ferry,\"%s\"\n"
          .formatted(FIRST_URL, FIRST, SECOND_URL, SECOND);

  static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Harbour Courier</title><language>en</language>
      <item><title>Bridge</title><link>%s?utm_source=rss</link><pubDate>Tue, 04 Mar 2025 08:15:00 +0100</pubDate>
        <dc:creator>Ida Moe</dc:creator><description>A bridge.</description>
        <content:encoded><![CDATA[<p>%s</p><p>The post Bridge appeared first on Courier.</p>]]></content:encoded></item>
      <item><title>Ferry</title><guid>%s</guid><description>%s</description></item>
      </channel></rss>
      """
          .formatted(FIRST_URL, FIRST, SECOND_URL, SECOND);

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Courier</title>
      <entry><title>Bridge</title><link href="%s"/><published>2025-03-04T08:15:00Z</published>
        <author><name>Ida Moe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry>
      <entry><title>Ferry</title><link rel="self" href="https://x.example/self"/><link rel="alternate" href="%s"/><summary>%s</summary></entry>
      </feed>
      """
          .formatted(FIRST_URL, FIRST, SECOND_URL, SECOND);

  static final String NEWSML =
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <newsItem guid="tag:courier.example,2025:1"><itemMeta><provider><name>Courier Agency</name></provider>
        <versionCreated>2025-03-04T09:00:00Z</versionCreated></itemMeta>
        <contentMeta><contentCreated>2025-03-04T08:15:00Z</contentCreated><headline>Bridge</headline>
        <by>Ida Moe</by><dateline>SOLHAVN</dateline><language tag="en"/></contentMeta>
        <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html></inlineXML></contentSet></newsItem>
      <newsItem guid="tag:courier.example,2025:2"><contentMeta><headline>Ferry</headline></contentMeta>
        <contentSet><inlineData>%s</inlineData></contentSet></newsItem>
      </itemSet></newsMessage>
      """
          .formatted(FIRST, SECOND);

  static final String NITF =
      """
      <nitf><head><title>Bridge</title><docdata><doc-id id-string="n-1"/><date.issue norm="20250304T081500Z"/></docdata>
      <pubdata name="Harbour Courier"/></head>
      <body><body.head><hedline><hl1>Bridge to open</hl1></hedline><byline>By Ida Moe</byline><dateline><location>SOLHAVN</location></dateline></body.head>
      <body.content><p>%s</p><media media-type="image"><media-caption>The bridge.</media-caption></media></body.content></body></nitf>
      """
          .formatted(FIRST.replace("Elin Sand", "<person>Elin Sand</person>"));

  private Samples() {}

  static String page(String url, String text) {
    return "<!doctype html><html><head><title>News</title><link rel='canonical' href='%s'></head><body><nav><a href='/'>Home</a></nav><article><p>%s</p><p>It was the talk of the town, people in the harbour said.</p></article></body></html>"
        .formatted(url, text);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A WARC record of what a server answered. */
  static String warc(String url, String type, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(type, bytes(body).length, body);
    return record(url, bytes(http).length, http);
  }

  /** A WARC record that says it is so long. */
  static String record(String url, long length, String http) {
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2025-03-04T09:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:%s>\r\nContent-Type: application/http; msgtype=response\r\n"
            + "Content-Length: %d\r\n\r\n%s\r\n\r\n")
        .formatted(url, new UUID(0, Math.abs(url.hashCode())), length, http);
  }

  static final String WARC =
      warc(FIRST_URL, "text/html; charset=utf-8", page(FIRST_URL, FIRST))
          + warc("https://courier.example/logo.svg", "image/svg+xml", "<svg/>")
          + warc(
              "https://courier.example/", "text/html", "<html><a href='/bridge'>Bridge</a></html>")
          + warc(SECOND_URL, "text/html", page(SECOND_URL, SECOND));
}
