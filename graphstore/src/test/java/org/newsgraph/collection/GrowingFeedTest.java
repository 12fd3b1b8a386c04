package org.newsgraph.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Newsgraph;
import org.newsgraph.Pipeline;
import org.newsgraph.Profile;
import org.newsgraph.Settings;
import org.newsgraph.store.LocalGraphStore;

/** A feed that is read every hour, and the pages of its articles, which come later. */
@Tag("slow")
class GrowingFeedTest {

  private static final Newsgraph NEWSGRAPH =
      new Newsgraph(Pipeline.of(Profile.FAST), Settings.standard());

  @TempDir private Path folder;

  private Report load(LocalGraphStore store, String... files) {
    return new Loading(NEWSGRAPH, store)
        .load(
            List.of(files).stream().map(file -> folder.resolve(file).toString()).toList(),
            Watch.NOBODY);
  }

  private static long versions(LocalGraphStore store) {
    return store.dataset().getDefaultGraph().stream()
        .filter(triple -> triple.getPredicate().getURI().endsWith("/hasVersion"))
        .count();
  }

  private static boolean says(LocalGraphStore store, String words) {
    return store.dataset().getDefaultGraph().stream()
        .anyMatch(triple -> triple.getObject().toString().contains(words));
  }

  @Test
  void takesThePageForANewVersionAndNoSummaryAfterIt() throws IOException {
    Files.writeString(folder.resolve("feed.xml"), feed(""));
    Files.writeString(
        folder.resolve("page.html"),
        "<html><link rel=canonical href='https://courier.example/bridge'><article><h1>Bridge</h1>"
            + "<p>The new bridge at Solhavn will open in May, said Elin Sand, the minister.</p>"
            + "<p>“I shall walk across it first,” said Ada Holm, the mayor of the town.</p></article>");
    try (LocalGraphStore store = LocalGraphStore.inMemory(NEWSGRAPH.iris().base())) {
      assertThat(load(store, "feed.xml").line()).contains("1 articles: 1 read, 0 known");
      assertThat(load(store, "feed.xml").line()).contains("0 read, 1 known");
      assertThat(load(store, "page.html").line()).contains("1 read, 0 known");
      assertThat(load(store, "feed.xml").line()).contains("0 read, 1 known");
      assertThat(versions(store)).isOne();
      assertThat(says(store, "walk across it first")).isTrue();
      Files.writeString(
          folder.resolve("feed.xml"),
          feed(
              "<item><guid>https://courier.example/ferry</guid>"
                  + "<description>The ferry to Tessa sails until June, said Runa Dahl.</description></item>"));
      load(store, "feed.xml", "page.html", "feed.xml");
      assertThat(versions(store)).isEqualTo(2);
      assertThat(says(store, "walk across it first")).isTrue();
    }
  }

  private static String feed(String more) {
    return "<rss><channel><title>Courier</title><item><title>Bridge</title>"
        + "<link>https://courier.example/bridge?utm_source=rss</link>"
        + "<description>The new bridge at Solhavn will open in May.</description></item>"
        + more
        + "</channel></rss>";
  }
}
