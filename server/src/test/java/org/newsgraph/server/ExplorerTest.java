package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.collection.Samples;
import org.openqa.selenium.Keys;

/** Does on the page what a person does, in a real browser, over the samples. */
@Tag("slow")
class ExplorerTest {

  private static NewsgraphServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    server = NewsgraphServer.start(Samples.store(), ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(String hash) {
    browser.open(URI.create(server.address() + hash));
  }

  private static String resource(String path) {
    String iri = Samples.store().iris().base() + path;
    return "#/resource?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  @Test
  void firstPageCountsAndLeadsOn() {
    open("");
    assertThat(browser.textWith(".counts", "5")).contains("articles", "people");
    browser.follow("Solhavn mayor vows to rebuild bridge");
    assertThat(browser.textWith("h1", "Solhavn mayor")).isNotEmpty();
  }

  @Test
  void searchLeadsToASpeakerAndToTheSentenceThatSaysSo() {
    open("");
    browser.type("#q", "Holm");
    browser.follow("Ada Holm");
    assertThat(browser.textWith("h1", "Ada Holm")).isEqualTo("Ada Holm");
    assertThat(browser.textWith(".cards", "told")).contains("Harbour Courier", "sure");
    assertThat(browser.text(".cards mark.content")).isNotEmpty();

    browser.follow("2 wordings");
    browser.text(".wordings");
    assertThat(browser.all(".wordings > li")).hasSize(2);
    assertThat(browser.text(".chain")).contains("who said", "printed by");
  }

  @Test
  void whatWasSaidAboutAPlaceStandsFirstOnItsPage() {
    open("");
    browser.type("#q", "Solhavn");
    browser.follow("Solhavn");
    assertThat(browser.textWith("main h2", "Solhavn")).isEqualTo("Said about Solhavn");
    assertThat(browser.text(".cards .who a")).isNotEmpty();
  }

  @Test
  void articleShowsTheQuotationSomebodyCameFor() {
    open("");
    browser.type("#q", "ferry");
    String quoted = browser.text(".cards mark.content");
    browser.click(".cards .card a.article");
    assertThat(browser.text(".text mark.target")).isSubstringOf(quoted);
    assertThat(browser.all(".text a.person")).isNotEmpty();
  }

  @Test
  void networkGrowsAndFindsAWay() {
    open(resource("person/ada-holm").replace("resource", "network"));
    assertThat(browser.textWith(".ties", "Solhavn")).isNotEmpty();
    int before = browser.all(".ties li").size();
    browser.click(".ties .question");
    assertThat(before).isPositive();
    open(
        resource("person/ada-holm").replace("resource", "network")
            + resource("person/birger-lund").replace("#/resource?iri=", "&to="));
    assertThat(browser.textWith(".way", "Birger Lund")).contains("Ada Holm");
  }

  @Test
  void storedQuestionRunsInTheEditorAndKeepsItsAddress() {
    open("#/sparql");
    browser.type("input[aria-label='Find a stored question']", "who said what");
    browser.click(".topic:not([hidden]) li:not([hidden]) button");
    assertThat(browser.textWith(".answer", "rows")).contains("speakerLabel", "Ada Holm");
    assertThat(browser.script("return location.hash").toString()).startsWith("#/sparql?query=");
  }

  @Test
  void everyViewIsReachedByTheKeyboard() {
    open("");
    browser.text(".counts");
    browser.press(Keys.TAB);
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("skip");
    browser.press(Keys.TAB, Keys.TAB);
    browser.press("Tessa", Keys.ENTER);
    assertThat(browser.textWith("h1", "Tessa")).isEqualTo("Search: Tessa");
    assertThat(browser.script("return document.activeElement.tagName")).isEqualTo("H1");
  }

  @Test
  void nothingIsAskedOfAnywhereElse() {
    for (String hash : List.of("", "#/articles", resource("place/solhavn"), "#/sparql")) {
      open(hash);
      browser.text("h1");
      browser.text("main:not([aria-busy])");
      Object asked =
          browser.script(
              "return performance.getEntriesByType('resource').map(one => new URL(one.name).origin)"
                  + ".filter(origin => origin !== location.origin).join(' ')");
      assertThat(asked).as(hash).isEqualTo("");
    }
  }

  @Test
  void theContentPolicyAllowsAllThatViewsApply() {
    browser.refusals();
    open(resource("person/ada-holm").replace("resource", "network"));
    browser.text(".ties");
    open("#/sparql");
    browser.text(".CodeMirror-line");
    open(resource("place/solhavn"));
    browser.text("main:not([aria-busy])");
    assertThat(browser.refusals()).isEmpty();
    browser.script("document.body.setAttribute('style', 'color: red')");
    assertThat(browser.refusals()).as("a style in the page").isNotEmpty();
  }

  @Test
  void unknownAddressIsSaidNotToBeInTheStore() {
    open(resource("person/nobody-at-all"));
    assertThat(browser.textWith("h1", "Not")).isEqualTo("Not in the store");
    open("#/resource?iri=" + URLEncoder.encode("x> } DROP ALL #", StandardCharsets.UTF_8));
    assertThat(browser.textWith(".failure", "IRI")).contains("This is not an IRI");
  }
}
