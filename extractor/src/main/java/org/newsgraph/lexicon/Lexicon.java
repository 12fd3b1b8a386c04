package org.newsgraph.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What newsgraph knows of English: one table a question, all in the folder {@code en} beside this
 * class, each used by whoever asks that question.
 */
public final class Lexicon {

  private static final String FOLDER = "en/";

  private Lexicon() {}

  /**
   * The rows of a table, its columns parted by tabs.
   *
   * @param table the file's name, such as {@code role-nouns.tsv}
   */
  public static List<String[]> rows(String table) {
    return TableFile.rows(Lexicon.class, FOLDER + table);
  }

  /** The first column of a table. */
  public static Set<String> words(String table) {
    return rows(table).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }
}
