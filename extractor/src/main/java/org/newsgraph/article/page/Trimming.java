package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.TableFile;

/** Leaves out of the blocks of an article what stands among its text and is none of it. */
final class Trimming {

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_LINE = 600;
  private static final int SHORTEST_REPEATED = 80;
  private static final double MOST_LINKED = .5;
  private static final double MOST_LINKED_IN_A_SENTENCE = .8;

  /** A heading over comments or related stories ends an article of which so much has been read. */
  private static final double READ = .5;

  private static final List<Pattern> ENDS = patterns("end");
  private static final List<Pattern> LINES = patterns("line");

  private final Set<String> seen = new HashSet<>();
  private final List<Block> kept = new ArrayList<>();

  private Trimming() {}

  private static List<Pattern> patterns(String kind) {
    return TableFile.rows(Trimming.class, "boilerplate-lines.tsv").stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> Pattern.compile(row[1], Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
        .toList();
  }

  /** The blocks that are text of the article, in their order. */
  static List<Block> trimmed(List<Block> blocks) {
    Trimming trimming = new Trimming();
    trimming.readUpToTheEnd(blocks);
    return trimming.withoutEdges();
  }

  /** The same of markup that has no headline before and no comments behind the text. */
  static List<Block> ofFragment(List<Block> blocks) {
    return blocks.stream().filter(block -> !isOneOf(LINES, block)).toList();
  }

  private void readUpToTheEnd(List<Block> blocks) {
    double all = blocks.stream().mapToDouble(Block::mass).sum();
    double read = 0;
    for (Block block : blocks) {
      if (read > READ * all && isOneOf(ENDS, block)) {
        return;
      }
      if (!isMostlyLinks(block) && !isRepeated(block) && !isOneOf(LINES, block)) {
        kept.add(block);
        read += block.mass();
      }
    }
  }

  private static boolean isMostlyLinks(Block block) {
    double most = block.endsLikeASentence() ? MOST_LINKED_IN_A_SENTENCE : MOST_LINKED;
    return block.linkDensity() >= most;
  }

  /** The same paragraph twice: for wide and narrow screens, or a pulled quotation. */
  private boolean isRepeated(Block block) {
    return block.text().length() > SHORTEST_REPEATED
        && !block.isListItem()
        && !seen.add(block.text());
  }

  private static boolean isOneOf(List<Pattern> patterns, Block block) {
    return block.text().length() <= LONGEST_LINE
        && patterns.stream().anyMatch(pattern -> pattern.matcher(block.text()).matches());
  }

  private List<Block> withoutEdges() {
    int from = 0;
    while (from < kept.size() && !isText(kept.get(from))) {
      from++;
    }
    int to = kept.size();
    while (to > from && isLabel(kept.get(to - 1))) {
      to--;
    }
    return from == kept.size() ? kept : kept.subList(from, to);
  }

  private static boolean isText(Block block) {
    return block.mass() > 0 || block.endsLikeASentence();
  }

  private static boolean isLabel(Block block) {
    return block.isHeading()
        || block.text().length() < LONGEST_LABEL && !block.isListItem() && !block.hasMark();
  }
}
