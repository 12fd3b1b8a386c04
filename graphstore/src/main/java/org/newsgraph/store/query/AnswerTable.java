package org.newsgraph.store.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows for people: aligned columns, IRIs shortened, long cells cut. */
final class AnswerTable {

  // The widths are those of the first rows, so that an answer of any length can be written.
  private static final int ROWS_MEASURED = 1_000;
  private static final int WIDEST = 60;

  private final PrefixMapping prefixes;

  AnswerTable(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  void write(RowSet rows, OutputStream out) {
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    List<Var> columns = rows.getResultVars();
    List<List<String>> first = new ArrayList<>();
    first.add(columns.stream().map(Var::getVarName).toList());
    while (rows.hasNext() && first.size() < ROWS_MEASURED) {
      first.add(cells(rows.next(), columns));
    }
    List<Integer> widths = widths(first, columns.size());
    first.forEach(row -> lines.println(line(row, widths)));
    rows.forEachRemaining(row -> lines.println(line(cells(row, columns), widths)));
    lines.flush();
  }

  private List<String> cells(Binding row, List<Var> columns) {
    return columns.stream()
        .map(column -> Optional.ofNullable(row.get(column)).map(this::cell).orElse(""))
        .toList();
  }

  private String cell(Node node) {
    String text =
        node.isLiteral()
            ? node.getLiteralLexicalForm()
            : node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
    // Line breaks would break the table; other controls could steer the terminal.
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
    return length(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static List<Integer> widths(List<List<String>> rows, int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
    }
    return widths;
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      int padding = Math.max(0, widths.get(i) - length(cells.get(i)));
      line.append(cells.get(i)).append(" ".repeat(padding + 2));
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
