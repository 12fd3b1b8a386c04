package org.newsgraph.compilation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.gazetteer.NamedValues;
import org.newsgraph.notice.NoticeKind;

/** One JSON object a line, its keys the names of columns; lists are arrays. */
final class JsonRows implements LineReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void read(String line, Place place, Intake intake) throws IOException {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      intake.notice(RowIntake.notice(NoticeKind.INVALID_JSON, place, "column " + column(e)));
      return;
    }
    if (!object.isObject()) {
      intake.notice(RowIntake.notice(NoticeKind.NOT_AN_OBJECT, place, line));
    } else {
      RowIntake.take(row -> fill(row, object), place, intake);
    }
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
  }

  private static void fill(NamedValues row, JsonNode object) {
    object
        .properties()
        .forEach(
            property -> {
              if (property.getValue().isArray()) {
                property.getValue().forEach(value -> add(row, property.getKey(), value));
              } else {
                add(row, property.getKey(), property.getValue());
              }
            });
  }

  private static void add(NamedValues row, String key, JsonNode value) {
    if (value.isValueNode() && !value.isNull()) {
      row.add(key, value.asText());
    }
  }
}
