import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds measured quality against pinned figures: {@code java Floors.java NEWSGRAPH FLOORS.tsv DATA [pin]}.
 *
 * <p>Ends with status 1 when a figure is below its floor or the data are not those it was measured on,
 * and 0 when the data are not there. {@code pin} writes the figures of today into the file instead.
 */
class Floors {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Figures are rounded when they are written down, and floating point differs between processors. */
  private static final double SLACK = 0.0005;

  /** What is measured in one go. */
  record Measurement(String kind, String gold, String profile) {}

  /** One line of the file. */
  record Floor(Measurement measurement, String digest, String of, String counted, double f1) {

    static Floor of(String line) {
      String[] columns = line.split("\t", -1);
      return new Floor(
          new Measurement(columns[0], columns[1], columns[2]),
          columns[3], columns[4], columns[5], Double.parseDouble(columns[6]));
    }

    String line(String newDigest, double newF1) {
      return String.join(
          "\t", measurement.kind, measurement.gold, measurement.profile, newDigest, of, counted,
          "%.4f".formatted(newF1));
    }
  }

  private final String newsgraph;
  private final Path data;
  private final Map<Measurement, JsonNode> measured = new LinkedHashMap<>();

  private Floors(String newsgraph, Path data) {
    this.newsgraph = newsgraph;
    this.data = data;
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    Path data = Path.of(arguments[2]);
    if (!Files.isDirectory(data)) {
      System.err.println("No floors are checked: the data to measure on are not there: " + data);
      return;
    }
    boolean isPinned = arguments.length > 3 && arguments[3].equals("pin");
    System.exit(new Floors(arguments[0], data).run(file, isPinned) ? 0 : 1);
  }

  private boolean run(Path file, boolean isPinned) throws Exception {
    boolean holds = true;
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.isBlank()) {
        lines.add(line);
      } else {
        Floor floor = Floor.of(line);
        String digest = digest(data.resolve(floor.measurement.gold));
        double f1 = f1(floor);
        lines.add(floor.line(digest, f1));
        holds &= isPinned || holds(floor, digest, f1);
      }
    }
    if (isPinned) {
      Files.write(file, lines);
    }
    return holds;
  }

  private static boolean holds(Floor floor, String digest, double f1) {
    boolean same = digest.equals(floor.digest);
    boolean reached = f1 >= floor.f1 - SLACK;
    System.out.printf(
        "%-6s %-12s %-24s %-8s %-13s %-11s floor %.4f, now %.4f%n",
        !same ? "OTHER" : reached ? "ok" : "FALLEN",
        floor.measurement.kind, floor.measurement.gold, floor.measurement.profile, floor.of,
        floor.counted, floor.f1, f1);
    return same && reached;
  }

  private double f1(Floor floor) throws IOException, InterruptedException {
    if (!measured.containsKey(floor.measurement)) {
      measured.put(floor.measurement, measure(floor.measurement));
    }
    for (JsonNode score : measured.get(floor.measurement).path("scores")) {
      if (score.path("of").asText().equals(floor.of)
          && score.path("counted").asText().equals(floor.counted)) {
        return score.path("f1").asDouble();
      }
    }
    throw new IllegalStateException("Nothing measured for " + floor);
  }

  private JsonNode measure(Measurement what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                newsgraph, "evaluate", what.kind, data.resolve(what.gold).toString(), "--json",
                "--profile", what.profile)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode json = JSON.readTree(process.getInputStream());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("newsgraph evaluate ended with " + process.exitValue());
    }
    return json;
  }

  private static String digest(Path gold) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(gold));
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }
}
