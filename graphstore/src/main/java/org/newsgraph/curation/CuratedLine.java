package org.newsgraph.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.key.EntityKind;

/**
 * One thing that a person says about an entity.
 *
 * @param entity its path below the base IRI, such as {@code person/ada-holm}, or that of a {@link
 *     SplitName}
 * @param target another path, or an identifier such as {@code wikidata:Q76}, {@code
 *     geonames:703448} or an IRI
 */
public record CuratedLine(String entity, Verdict verdict, String target, Origin origin) {

  /** By what is said, then by where. */
  static final Comparator<CuratedLine> ORDER =
      Comparator.comparing(CuratedLine::entity)
          .thenComparing(CuratedLine::verdict)
          .thenComparing(CuratedLine::target)
          .thenComparing(line -> line.origin.file())
          .thenComparing(line -> line.origin.line())
          .thenComparing(line -> line.origin.source());

  /** What stands below the folder is the end of an IRI, which cannot hold every sign. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:person|organization|place|group|unnamed-source|statement|report)/"
              + "[^/#?:\\s\\x00-\\x20<>\"{}|^`\\\\]+");

  public CuratedLine {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(origin);
    if (!isSound(entity, verdict, target)) {
      throw new IllegalArgumentException("Nothing to say: " + entity + ", " + target);
    }
  }

  /**
   * Whether a line can say so: of two entities of kinds that can be one, or of an entity and an
   * identifier; only of an identifier that an entity may be it.
   */
  public static boolean isSound(String entity, Verdict verdict, String target) {
    return isPath(entity)
        && (isPath(target)
            ? verdict != Verdict.CLOSE && !entity.equals(target) && areComparable(entity, target)
            : isIdentifier(target));
  }

  /** Whether a name is the path of an entity or a statement. */
  public static boolean isPath(String name) {
    return PATH.matcher(name).matches();
  }

  /** Whether a name is an identifier of the world outside. */
  public static boolean isIdentifier(String name) {
    return name.indexOf(':') > 0;
  }

  /** Whether two paths are of kinds that can be one: a statement is never a person. */
  private static boolean areComparable(String path, String other) {
    EntityKind kind = EntityKind.ofPath(path);
    boolean isWording = kind == EntityKind.STATEMENT || kind == EntityKind.REPORT;
    EntityKind otherKind = EntityKind.ofPath(other);
    boolean isOtherWording = otherKind == EntityKind.STATEMENT || otherKind == EntityKind.REPORT;
    return isWording || isOtherWording ? kind == otherKind : true;
  }

  /** The lines in the one order that they are told in, none twice. */
  public static List<CuratedLine> sorted(Collection<CuratedLine> lines) {
    TreeSet<CuratedLine> sorted = new TreeSet<>(ORDER);
    sorted.addAll(lines);
    return List.copyOf(sorted);
  }

  /** Both sides. */
  public List<String> names() {
    return List.of(entity, target);
  }

  /** The other side. */
  public String beside(String name) {
    return name.equals(entity) ? target : entity;
  }

  /**
   * What it parts from others of that name. That an entity may be something parts nothing, as it
   * decides nothing.
   */
  public List<SplitName> parted() {
    return verdict == Verdict.CLOSE ? List.of() : ofArticles();
  }

  /** The entities in it that it names as one article does. */
  public List<SplitName> ofArticles() {
    return names().stream().flatMap(name -> SplitName.of(name).stream()).toList();
  }

  /** What the line says and where, such as {@code names.csv:3: person/ada-holm is wikidata:Q1}. */
  public String told() {
    String source = origin.source().isEmpty() ? "" : " (" + origin.source() + ")";
    return "%s: %s %s %s%s"
        .formatted(origin.place(), told(entity), verdict.words(), told(target), source);
  }

  private static String told(String name) {
    return SplitName.of(name).map(SplitName::told).orElse(name);
  }
}
