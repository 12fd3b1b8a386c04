package org.newsgraph.gazetteer;

import java.io.IOException;
import org.newsgraph.notice.Notice;

/** Takes what sources hand over. */
public interface Intake {

  /**
   * Takes an entry; entries with a common identifier are joined, the first leading.
   *
   * @param place where it stands, such as the file's name and {@code line 3}
   */
  void entry(Entry entry, Place place) throws IOException;

  /** Takes another name for what earlier sources have; dropped if none of them has it. */
  void alias(String identifier, String alias) throws IOException;

  /** Takes another identifier for what earlier sources have; dropped if none of them has it. */
  void identifier(String identifier, String another) throws IOException;

  void notice(Notice notice);

  /**
   * Where in a source something stands.
   *
   * @param source the file as the user named it
   * @param place such as {@code line 3}
   */
  record Place(String source, String place) {}
}
