package org.newsgraph.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.key.EntityKind;

/**
 * A row of named values, such as a line of a table, read as an entry.
 *
 * <p>Names of columns are taken in any case and without what follows a bracket. What each column
 * may be called stands in {@link #entry}.
 */
public final class NamedValues {

  private static final String[] IDS = {
    "id", "identifier", "iri", "uri", "qid", "wikidata", "wikidataid", "geonames", "geonameid"
  };
  private static final Set<String> LISTS =
      Set.of(
          "aliases",
          "altlabel",
          "alternatenames",
          "containers",
          "within",
          "sameas",
          "posts",
          "positions");
  private static final Pattern WIKIDATA =
      Pattern.compile("(?:https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)");
  private static final Pattern GEONAMES =
      Pattern.compile("https?://(?:www\\.|sws\\.)?geonames\\.org/([0-9]+)(?:/.*)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
  private static final String[] LABELS = {"label", "preflabel", "name", "title", "formattedtitle"};

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Consumer<String> unreadable;

  /**
   * @param unreadable is told of each value that has another form than its column asks for
   */
  public NamedValues(Consumer<String> unreadable) {
    this.unreadable = unreadable;
  }

  /** Whether a first line names the columns that an entry needs. */
  public static boolean names(List<String> columns) {
    List<String> names = columns.stream().map(NamedValues::normalised).toList();
    return Stream.of(IDS).anyMatch(names::contains) && Stream.of(LABELS).anyMatch(names::contains);
  }

  /** Whether a column of a table may hold several values, parted by semicolons. */
  public static boolean isList(String column) {
    return LISTS.contains(normalised(column));
  }

  /** Adds a value; blank ones are passed by. */
  public void add(String column, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(normalised(column), none -> new ArrayList<>(1)).add(value.strip());
    }
  }

  /** A column as it is looked up: lower case, letters and digits, no brackets. */
  public static String normalised(String column) {
    StringBuilder letters = new StringBuilder(column.length());
    column
        .codePoints()
        .takeWhile(letter -> letter != '(')
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * The entry; empty without an identifier or a label.
   *
   * @param source what stands as its source if the row does not say it
   */
  public Optional<Entry> entry(String source) {
    List<String> identifiers = identifiers(source);
    Optional<String> label = label();
    if (identifiers.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    List<Post> posts = posts();
    return Optional.of(
        new Entry(
            identifiers,
            new Names(label.get(), aliases()),
            nature(posts),
            new Location(coordinates(), containers()),
            posts,
            prominence(posts),
            first("source").orElse(source)));
  }

  private List<String> identifiers(String source) {
    Stream<String> geonames =
        all("geonames", "geonameid").stream()
            .map(id -> id.matches("[0-9]+") ? "geonames:" + id : identifier(id, source));
    Stream<String> others =
        all("id", "identifier", "iri", "uri", "qid", "wikidata", "wikidataid", "sameas").stream()
            .map(id -> identifier(id, source));
    return Stream.concat(others, geonames).distinct().filter(id -> !id.endsWith(":None")).toList();
  }

  /** An identifier as gazetteers write it; a name of the source's own is marked as such. */
  private static String identifier(String id, String source) {
    boolean marked = id.startsWith("geonames:") || id.startsWith("wikidata:");
    if (marked) {
      return id;
    }
    Matcher wikidata = WIKIDATA.matcher(id);
    Matcher geonames = GEONAMES.matcher(id);
    if (wikidata.matches()) {
      return "wikidata:" + wikidata.group(1);
    }
    if (geonames.matches()) {
      return "geonames:" + geonames.group(1);
    }
    return id.contains(":") ? id : source + ":" + id;
  }

  private Optional<String> label() {
    return first(LABELS).map(NamedValues::spaced);
  }

  /** A title as Wikipedia writes it in addresses is a name with spaces. */
  private static String spaced(String title) {
    return title.contains(" ") ? title : title.replace('_', ' ').strip();
  }

  /** Other names; the labels after the first are such too. */
  public List<String> aliases() {
    return Stream.concat(
            all(LABELS).stream().skip(1),
            all("aliases", "alias", "altlabel", "alternatenames", "asciiname").stream())
        .toList();
  }

  private Nature nature(List<Post> posts) {
    String type = first("type", "class", "feature", "instanceof").orElse("");
    String description = first("description").orElse("");
    Optional<EntityKind> kind =
        first("kind")
            .flatMap(DescribedKind::of)
            .or(() -> DescribedKind.of(type))
            .or(() -> DescribedKind.of(label().orElse(""), description))
            .or(() -> posts.isEmpty() ? Optional.empty() : Optional.of(EntityKind.PERSON));
    return new Nature(kind, type, description);
  }

  private Optional<Coordinates> coordinates() {
    Optional<String> latitude = first("lat", "latitude");
    Optional<String> longitude = first("lon", "lng", "long", "longitude");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Coordinates(Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get())));
    } catch (IllegalArgumentException e) {
      unreadable.accept(latitude.get() + ", " + longitude.get());
      return Optional.empty();
    }
  }

  private List<String> containers() {
    Stream<String> named =
        all("containers", "within", "admin1").stream().map(id -> identifier(id, "admin1"));
    Stream<String> country =
        first("country", "countrycode").stream()
            .map(
                code -> code.matches("[A-Z]{2}") ? "iso3166:" + code : identifier(code, "country"));
    return Stream.concat(named, country).toList();
  }

  private List<Post> posts() {
    List<Post> posts = new ArrayList<>();
    for (String text : all("posts", "positions")) {
      String[] parts = text.split("\\|", -1);
      if (parts.length == 4) {
        posts.add(
            new Post(
                parts[0].strip(), parts[1].strip(), day(parts[2], false), day(parts[3], true)));
      } else {
        unreadable.accept(text);
      }
    }
    return posts;
  }

  private Optional<LocalDate> day(String text, boolean last) {
    Optional<LocalDate> day = last ? Days.last(text) : Days.first(text);
    if (day.isEmpty() && !text.isBlank()) {
      unreadable.accept(text);
    }
    return day;
  }

  /** An estimate on the scale of populations, so that towns and people can be ordered together. */
  private long prominence(List<Post> posts) {
    Optional<Long> population = first("population", "prominence").flatMap(this::number);
    Optional<Long> wikipedias = first("sitelinks").flatMap(this::number);
    if (population.isPresent() || wikipedias.isPresent()) {
      return Math.max(population.orElse(0L), wikipedias.map(Prominence::ofWikipedias).orElse(0L));
    }
    return posts.isEmpty() ? Prominence.LISTED : Prominence.ofPosts(posts.size());
  }

  private Optional<Long> number(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(Long.valueOf(text));
    }
    unreadable.accept(text);
    return Optional.empty();
  }

  private Optional<String> first(String... columns) {
    return all(columns).stream().findFirst();
  }

  private List<String> all(String... columns) {
    return Stream.of(columns)
        .flatMap(column -> values.getOrDefault(column, List.of()).stream())
        .toList();
  }
}
