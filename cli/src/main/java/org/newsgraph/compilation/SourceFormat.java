package org.newsgraph.compilation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.newsgraph.article.PackedFile;
import org.newsgraph.gazetteer.EntrySource;
import org.newsgraph.gazetteer.NamedValues;

/** The formats of sources that are read line by line; the first that fits the first lines holds. */
public enum SourceFormat {
  WIKIDATA_DUMP(SourceFormat::isDump, WikidataItems::new),
  JSON_LINES(begins("\\{"), JsonRows::new),
  GEONAMES_PLACES(
      begins("\\d+\\t([^\\t]*\\t){5}[A-Z]?\\t([^\\t]*\\t){11}\\d{4}-\\d\\d-\\d\\d$"),
      () -> GeoNamesTable.of(GeoNamesPlaces.WIDTH, GeoNamesPlaces::entry)),
  GEONAMES_REGIONS(
      begins("[A-Z]{2}\\.[^\\t]+\\t[^\\t]+\\t[^\\t]+\\t\\d+$"),
      () -> GeoNamesTable.of(GeoNamesRegions.WIDTH, GeoNamesRegions::entry)),
  GEONAMES_COUNTRIES(
      begins("#?ISO\\tISO3\\t|# GeoNames.org Country Information"),
      () -> GeoNamesTable.of(GeoNamesCountries.WIDTH, GeoNamesCountries::entry)),
  TABLE_WITH_TABS(namesColumns('\t'), () -> new TableRows('\t')),
  TABLE_WITH_COMMAS(namesColumns(','), () -> new TableRows(',')),
  TABLE_WITH_SEMICOLONS(namesColumns(';'), () -> new TableRows(';')),
  /** Read after all others, for it only adds to what they hold. */
  GEONAMES_NAMES(begins("\\d+\\t\\d+\\t[^\\t]*\\t[^\\t]+(\\t[^\\t]*){4,6}$"), GeoNamesNames::new);

  private final Predicate<List<String>> fits;
  private final Supplier<LineReader> reader;

  SourceFormat(Predicate<List<String>> fits, Supplier<LineReader> reader) {
    this.fits = fits;
    this.reader = reader;
  }

  /** The format of a source with these first lines; empty if it is none of these. */
  public static Optional<SourceFormat> of(List<String> head) {
    return head.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values()).filter(format -> format.fits.test(head)).findFirst();
  }

  /** A file of this format as a source. */
  public EntrySource source(PackedFile file) {
    return intake -> new SourceLines(file, reader.get()).read(intake);
  }

  private static boolean isDump(List<String> head) {
    String first = head.get(0).strip();
    boolean array = first.equals("[") && head.size() > 1;
    String item = array ? head.get(1) : first;
    return item.startsWith("{\"type\":") && item.contains("\"labels\":{")
        || array && item.startsWith("{");
  }

  private static Predicate<List<String>> begins(String pattern) {
    Pattern first = Pattern.compile(pattern);
    return head -> first.matcher(head.get(0)).lookingAt();
  }

  private static Predicate<List<String>> namesColumns(char separator) {
    return head ->
        NamedValues.names(List.of(head.get(0).split(Pattern.quote(String.valueOf(separator)))));
  }
}
