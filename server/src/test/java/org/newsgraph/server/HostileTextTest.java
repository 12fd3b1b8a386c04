package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Newsgraph;
import org.newsgraph.collection.Loading;
import org.newsgraph.collection.Watch;
import org.newsgraph.store.LocalGraphStore;

/** Whatever an article holds, the explorer shows it as text, in its place and within the page. */
@Tag("slow")
class HostileTextTest {

  private static final String MARKUP = "<img src=x onerror=\"document.title='bad'\">";

  private static NewsgraphServer server;
  private static LocalGraphStore store;
  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    browser = Browser.start();
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(file, markup() + "\n" + longAndFromRightToLeft() + "\n" + bare() + "\n");
    store = LocalGraphStore.inMemory(Newsgraph.standard().iris().base());
    new Loading(Newsgraph.standard(), store).load(List.of(file.toString()), Watch.NOBODY);
    server = NewsgraphServer.start(store, ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      store.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private static String markup() throws IOException {
    return article(
        Map.of(
            "id",
            "markup",
            "headline",
            MARKUP + " opens the bridge",
            "publisher",
            "<script>document.title='bad'</script> Post",
            "text",
            "🌉🌉 𝕻ost. “The 👍🏽 bridge is open "
                + MARKUP
                + ",” said Ada Holm, the mayor of Northport."));
  }

  private static String longAndFromRightToLeft() throws IOException {
    return article(
        Map.of(
            "id",
            "long",
            "url",
            "javascript:alert(1)",
            "headline",
            "x".repeat(10_000),
            "text",
            "“הגשר פתוח \u202e open,” said Ada Holm, the mayor of Northport.\n\n“It is safe,” said Mr. A"
                + "a".repeat(9_999)
                + " of Northport."));
  }

  private static String bare() throws IOException {
    return article(
        Map.of("id", "bare", "text", "The bridge of Northport\n\n“It holds,” said Ada Holm."));
  }

  private static String article(Map<String, String> keys) throws IOException {
    return new ObjectMapper().writeValueAsString(keys);
  }

  private static void open(String hash) {
    browser.open(URI.create(server.address() + hash));
  }

  @Test
  void markupIsShownAsText() {
    open("");
    browser.follow(MARKUP + " opens the bridge");
    assertThat(browser.textWith("h1", "opens")).isEqualTo(MARKUP + " opens the bridge");
    assertThat(browser.textWith(".text", "bridge is open")).contains(MARKUP);
    assertThat(browser.all("main script, main img")).isEmpty();
    assertThat(browser.script("return document.title").toString()).isNotEqualTo("bad");
  }

  @Test
  void articleWithoutAHeadlineGoesByItsFirstLine() {
    open("#/articles");
    browser.follow("The bridge of Northport");
    assertThat(browser.textWith("h1", "bridge")).isEqualTo("The bridge of Northport");
  }

  @Test
  void marksStandWhereTheyShouldBehindCharactersOfTwoUnits() {
    open("");
    browser.follow(MARKUP + " opens the bridge");
    assertThat(browser.textWith(".text mark", "bridge")).startsWith("“The 👍🏽").endsWith(",”");
    assertThat(browser.text(".text a.person")).isEqualTo("Ada Holm");
  }

  @Test
  void longNamesStayWithinANarrowPage() {
    browser.resize(360, 800);
    for (String hash :
        List.of("", "#/articles", "#/search?q=Holm", "#/search?q=%22%5D%7D%20%3Cb%3E")) {
      open(hash);
      browser.text("h1");
      browser.text("main:not([aria-busy])");
      assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
          .as(hash)
          .isEqualTo(true);
    }
    open("#/articles");
    browser.click(".rows > li:first-child a.article");
    browser.text(".text");
    assertThat(browser.all("a[href^='javascript']")).isEmpty();
    assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }
}
