package org.newsgraph.compilation;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.gazetteer.NamedValues;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Hands over a row of named values, or says what is missing. */
final class RowIntake {

  private RowIntake() {}

  static void take(Consumer<NamedValues> filling, Place place, Intake intake) throws IOException {
    NamedValues values =
        new NamedValues(found -> intake.notice(notice(NoticeKind.UNREADABLE_VALUE, place, found)));
    filling.accept(values);
    Optional<Entry> entry = values.entry(sourceName(place));
    if (entry.isPresent()) {
      intake.entry(entry.get(), place);
    } else {
      intake.notice(notice(NoticeKind.NO_NAME, place, "a row without"));
    }
  }

  static Notice notice(NoticeKind kind, Place place, String found) {
    return new Notice(kind, place.source(), place.place(), found);
  }

  /** The file's name without folders and endings. */
  static String sourceName(Place place) {
    return place.source().replaceFirst(".*[/\\\\]", "").replaceFirst("(?<=.)\\..*", "");
  }
}
