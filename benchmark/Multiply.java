import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repeats the quads of an export: {@code java Multiply.java export.nq COPIES > many.nq}. */
class Multiply {

  private static final Pattern ENTITY =
      Pattern.compile("/data/(?:decision/)?(person|organization|place|group)/([^/>]+)(?=>)");
  private static final Pattern OTHER =
      Pattern.compile("/data/(?:decision/)?(article|statement|report|merge|unnamed-source)/([0-9a-f]{16})");
  private static final Pattern KEY =
      Pattern.compile("(#url|/url|/identifier)> ([<\"])([^>\"]*)([>\"])");
  private static final Pattern NAME =
      Pattern.compile("^(<[^>]*/data/[^>]*>) <[^>]*(#label|#prefLabel|#altLabel)> \"(.*)\" \\.$");

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int copies = Integer.parseInt(arguments[1]);
    try (PrintStream out =
        new PrintStream(new BufferedOutputStream(System.out, 1 << 20), false, StandardCharsets.UTF_8)) {
      for (int copy = 0; copy < copies; copy++) {
        for (String line : lines) {
          out.print(new Multiply(copy, copies).line(line) + "\n");
        }
      }
    }
  }

  private final int copy;
  private final int copies;

  private Multiply(int copy, int copies) {
    this.copy = copy;
    this.copies = copies;
  }

  private String line(String line) {
    Matcher name = NAME.matcher(line);
    String named = line;
    if (name.matches() && ENTITY.matcher(name.group(1)).find()) {
      Matcher entity = ENTITY.matcher(name.group(1));
      entity.find();
      named = line.substring(0, line.length() - 3) + " " + number(entity.group(2)) + "\" .";
    }
    String entities =
        ENTITY.matcher(named).replaceAll(found -> found.group() + "-" + number(found.group(2)));
    String others =
        OTHER
            .matcher(entities)
            .replaceAll(found -> found.group() + "%06x".formatted(number(found)));
    return KEY.matcher(others).replaceAll("$1> $2$3/" + copy + "$4");
  }

  /** Two copies share every fifth statement, and two of twenty are one report. */
  private int number(MatchResult found) {
    return switch (found.group(1)) {
      case "statement" -> found.group(2).hashCode() % 5 == 0 ? copy / 2 : copy;
      case "report" -> copy % 20 == 1 ? copy - 1 : copy;
      default -> copy;
    };
  }

  /** Small numbers come in many copies, large ones in few. */
  private int number(String name) {
    double chance = new Random(31L * name.hashCode() + copy * 7919L).nextDouble();
    return (int) (2 * copies * Math.pow(chance, 3));
  }
}
