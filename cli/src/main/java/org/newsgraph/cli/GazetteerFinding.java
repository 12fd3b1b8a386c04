package org.newsgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Match;
import org.newsgraph.gazetteer.MatchKind;
import org.newsgraph.gazetteer.Post;
import org.newsgraph.key.EntityKind;

/** What a gazetteer has found, for people and for programs. */
record GazetteerFinding(Gazetteer gazetteer, List<Match> matches) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of("match", "label", "kind", "identifiers", "standing", "what and where");
  private static final int WIDEST = 60;

  /** What a name or an identifier finds. */
  static GazetteerFinding of(Gazetteer gazetteer, String asked, int most) {
    List<Match> matches =
        gazetteer
            .entry(asked)
            .map(entry -> List.of(new Match(entry, MatchKind.LABEL)))
            .orElseGet(() -> gazetteer.named(asked, most));
    return new GazetteerFinding(gazetteer, matches);
  }

  String table() {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    matches.forEach(match -> rows.add(row(match)));
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    return matches.isEmpty()
        ? "nothing of this name\n"
        : rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private List<String> row(Match match) {
    Entry entry = match.entry();
    return List.of(
        match.kind().name().toLowerCase(Locale.ROOT),
        cut(entry.label()),
        entry.kind().map(EntityKind::label).orElse(""),
        shown(entry),
        "%,d".formatted(entry.prominence()),
        cut(about(entry)));
  }

  private static String shown(Entry entry) {
    return entry.identifiers().stream()
        .filter(
            id -> id.startsWith("wikidata:") || id.startsWith("geonames:") || id.equals(entry.id()))
        .collect(Collectors.joining(" "));
  }

  private String about(Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.description());
    entry.containers().stream()
        .limit(3)
        .map(id -> gazetteer.entry(id).map(Entry::label).orElse(id))
        .forEach(parts::add);
    entry.posts().stream().limit(1).map(GazetteerFinding::told).forEach(parts::add);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String told(Post post) {
    String from = post.start().map(day -> String.valueOf(day.getYear())).orElse("");
    String to = post.end().map(day -> String.valueOf(day.getYear())).orElse("");
    return post.position() + " (" + post.body() + " " + from + "-" + to + ")";
  }

  private static String cut(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
    return line.codePointCount(0, line.length()) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "\u2026";
  }

  /** One object a line. */
  String json() {
    return matches.stream().map(match -> object(match) + "\n").collect(Collectors.joining());
  }

  private static ObjectNode object(Match match) {
    Entry entry = match.entry();
    ObjectNode object = JSON.createObjectNode();
    object.put("match", match.kind().name().toLowerCase(Locale.ROOT));
    object.set("identifiers", JSON.valueToTree(entry.identifiers()));
    object.put("label", entry.label());
    object.set("aliases", JSON.valueToTree(entry.aliases()));
    entry.kind().ifPresent(kind -> object.put("kind", kind.label()));
    object.put("type", entry.nature().type());
    object.put("description", entry.description());
    entry
        .coordinates()
        .ifPresent(point -> object.put("lat", point.latitude()).put("lon", point.longitude()));
    object.set("containers", JSON.valueToTree(entry.containers()));
    object.put("standing", entry.prominence());
    entry.posts().forEach(post -> object.withArray("posts").add(object(post)));
    object.put("source", entry.source());
    return object;
  }

  private static ObjectNode object(Post post) {
    ObjectNode object = JSON.createObjectNode();
    object.put("body", post.body()).put("position", post.position());
    post.start().ifPresent(day -> object.put("start", day.toString()));
    post.end().ifPresent(day -> object.put("end", day.toString()));
    return object;
  }
}
