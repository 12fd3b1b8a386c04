package org.newsgraph.key;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stays of a word when it is said again in another tense, number or person. */
final class Stems {

  /** Words without a meaning of their own, and those that change when speech is reported. */
  private static final Set<String> EMPTY =
      words(
          "a an the that and but so well s this these those it its i me my mine myself we us our ours"
              + " ourselves you your yours he him his himself she her hers they them their theirs"
              + " who whom whose which what there here is are was were be been being am m re ve ll d"
              + " do does did doing done have has had having will would shall should can could may"
              + " might must of to in on at by for from with as into about than then if or nor"
              + " because while when just also very really only too now today yesterday tomorrow"
              + " don didn doesn isn aren wasn weren hasn haven hadn wouldn shouldn couldn won ain");

  private static final Set<String> NEGATIONS =
      words("not no never none nobody nothing t cannot neither without");

  private static final Map<String, String> IRREGULAR =
      pairs(
          "went go gone go took take taken take made make came come got get gotten get knew know"
              + " known know thought think saw see seen see gave give given give found find told tell"
              + " felt feel left leave kept keep began begin begun begin held hold wrote write"
              + " written write stood stand lost lose paid pay met meet ran run brought bring bought"
              + " buy fought fight built build sent send spent spend fell fall fallen fall led lead"
              + " meant mean understood understand said say spoke speak spoken speak became become"
              + " broke break broken break chose choose chosen choose drew draw drawn draw drove drive"
              + " driven drive ate eat eaten eat grew grow grown grow heard hear rose rise risen rise"
              + " sold sell showed show shown show struck strike taught teach threw throw thrown"
              + " throw wore wear worn wear men man women woman children child people person");

  private static final int SHORTEST = 3;

  private Stems() {}

  /** The stem of a normalised word; empty for a word that carries no meaning. */
  static Optional<String> of(String word) {
    if (NEGATIONS.contains(word)) {
      return Optional.of(NEGATION);
    }
    return EMPTY.contains(word) ? Optional.empty() : Optional.of(stem(word));
  }

  /** The stem of every word that denies. */
  static final String NEGATION = "not";

  private static String stem(String word) {
    String base = IRREGULAR.getOrDefault(word, word);
    for (String ending :
        new String[] {"ingly", "edly", "ies", "ied", "ing", "ed", "es", "s", "e"}) {
      if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST) {
        return withoutDouble(base.substring(0, base.length() - ending.length()), ending);
      }
    }
    return base.endsWith("y") ? base.substring(0, base.length() - 1) : base;
  }

  /** "planned" and "plan", "stopping" and "stop". */
  private static String withoutDouble(String stem, String ending) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    boolean dropped = ending.startsWith("ed") || ending.startsWith("ing");
    return doubled && dropped && "ls".indexOf(stem.charAt(last)) < 0
        ? stem.substring(0, last)
        : stem;
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  private static Map<String, String> pairs(String text) {
    String[] words = text.split(" ");
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
