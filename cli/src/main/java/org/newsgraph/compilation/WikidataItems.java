package org.newsgraph.compilation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.notice.NoticeKind;

/**
 * Wikidata's JSON dump: one array, an item a line.
 *
 * <p>Taken are people, organizations, places and peoples with an English or multilingual label that
 * have pages in a few Wikipedias or sister projects.
 */
final class WikidataItems implements LineReader {

  /** With fewer pages an item is seldom in the news, and most items have fewer. */
  private static final int FEWEST_SITELINKS = 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void read(String line, Place place, Intake intake) throws IOException {
    String item = line.strip().replaceFirst(",$", "");
    if (item.isEmpty() || item.equals("[") || item.equals("]")) {
      return;
    }
    Optional<Entry> entry = Optional.empty();
    try {
      entry = entry(JSON.readTree(item));
    } catch (JsonProcessingException e) {
      intake.notice(RowIntake.notice(NoticeKind.INVALID_JSON, place, "column " + column(e)));
    } catch (IllegalArgumentException e) {
      intake.notice(RowIntake.notice(NoticeKind.UNREADABLE_VALUE, place, e.getMessage()));
    }
    if (entry.isPresent()) {
      intake.entry(entry.get(), place);
    }
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
  }

  private static Optional<Entry> entry(JsonNode json) {
    if (!json.path("type").asText().equals("item")
        || json.path("sitelinks").size() < FEWEST_SITELINKS) {
      return Optional.empty();
    }
    return new WikidataItem(json).entry();
  }
}
