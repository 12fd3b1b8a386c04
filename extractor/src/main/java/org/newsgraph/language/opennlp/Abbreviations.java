package org.newsgraph.language.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The abbreviations of news English that end in a period. */
final class Abbreviations {

  private static final Set<String> BEFORE_A_NAME =
      words(
          """
          adm amb asst atty brig bros capt cmdr col comdr cpl cpt del dep det dr drs esq excl fr gen
          gov hon insp lt lts ltc maj messrs mr mrs ms msgr mme mlle mt ofc ph pfc pres prof profs pvt
          rep reps rev revd rt sen sens sec sgt sr sra srta st ste sup supt spc cst const eng engr ing
          arch amb mgr lic dra gral hajj sh shri smt vs v cf approx
          """);
  private static final Set<String> BEFORE_A_NUMBER =
      words(
          """
          no nos art arts sec secs para paras ch chap vol p pp pg fig figs app ex jan feb mar apr jun
          jul aug sep sept oct nov dec tel ext flt op rs
          """);
  private static final Set<String> ANYWHERE =
      words(
          """
          inc corp co cos ltd llc plc bros jr sr dept div assn bldg ave blvd rd hwy ala ariz ark calif
          colo conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn
          tex vt va wash wis wyo ont que univ inst intl natl govt gov eq min max est ft hrs hr mins
          lb lbs oz sq yr yrs cm km kg mph am pm viz etc vs al esp
          """);
  private static final Set<String> AFTER_A_CLOCK_TIME =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb mar apr aug sept sep oct nov
          dec et est edt gmt bst utc pt pst pdt ct cst cdt mt mst eastern central pacific mountain
          """);
  private static final Pattern WITH_INNER_PERIODS =
      Pattern.compile("\\p{L}(\\.\\p{L}){1,5}\\.|Ph\\.D\\.");

  private static final Set<String> LOWER_CASE =
      words(
          "vs v cf al approx est ca viz etc inc co eq hrs hr mins lbs oz sq yr yrs cm km kg mph esp");

  private Abbreviations() {}

  private static Set<String> words(String text) {
    return Set.of(Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
  }

  private static String key(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return bare.toLowerCase(Locale.ROOT);
  }

  /** A rank or a form of address, after which the name follows: "Gen." */
  static boolean isBeforeName(String word) {
    return isPossible(word) && BEFORE_A_NAME.contains(key(word));
  }

  /** A word that shortens when a number follows: "No.", "Jan." */
  static boolean isBeforeNumber(String word) {
    return word.length() <= 6 && BEFORE_A_NUMBER.contains(key(word));
  }

  /** The letter that stands for a given name: "J." */
  static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
  }

  /** "U.S.", "p.m.", "Ph.D." */
  static boolean isWithInnerPeriods(String word) {
    return word.length() < 16 && WITH_INNER_PERIODS.matcher(word).matches();
  }

  /** "p.m.", "a.m." */
  static boolean isClockTime(String word) {
    return word.equalsIgnoreCase("p.m.") || word.equalsIgnoreCase("a.m.");
  }

  /** What goes on after a clock time: a day, a month, a time zone. */
  static boolean isAfterClockTime(String word) {
    return AFTER_A_CLOCK_TIME.contains(key(word));
  }

  /** Any word that ends in a period of its own. */
  static boolean isAny(String word) {
    return isBeforeName(word)
        || isInitial(word)
        || isWithInnerPeriods(word)
        || isPossible(word) && ANYWHERE.contains(key(word))
        || Character.isUpperCase(word.charAt(0)) && isBeforeMonthDay(word);
  }

  private static boolean isBeforeMonthDay(String word) {
    return isBeforeNumber(word) && !key(word).equals("no") && key(word).length() > 2;
  }

  /** A word in lower case such as "col" or "ill" is the word itself more often than not. */
  private static boolean isPossible(String word) {
    return word.length() > 1
        && word.length() <= 7
        && (Character.isUpperCase(word.charAt(0)) || LOWER_CASE.contains(key(word)));
  }
}
