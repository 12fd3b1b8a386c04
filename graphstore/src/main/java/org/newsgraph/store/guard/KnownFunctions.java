package org.newsgraph.store.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * The functions that a query may call by their IRIs: casts, and those that only reckon. Jena's own
 * registry would load any class that an IRI names.
 */
final class KnownFunctions extends FunctionRegistry {

  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

  private static final List<String> XPATH_NAMES =
      words(
          "concat matches replace substring string-length normalize-space upper-case lower-case"
              + " contains starts-with ends-with substring-before substring-after"
              + " abs ceiling floor round boolean not"
              + " year-from-date month-from-date day-from-date timezone-from-date"
              + " hours-from-time minutes-from-time seconds-from-time dateTime"
              + " year-from-dateTime month-from-dateTime day-from-dateTime hours-from-dateTime"
              + " minutes-from-dateTime seconds-from-dateTime timezone-from-dateTime"
              + " years-from-duration months-from-duration days-from-duration"
              + " hours-from-duration minutes-from-duration seconds-from-duration"
              + " adjust-dateTime-to-timezone adjust-date-to-timezone");
  private static final List<String> MATH_NAMES = words("pi exp log log10 sqrt sin cos tan atan");

  /** What begins like these is Jena's own or a class of Java, and refused unless it is known. */
  private static final List<String> REFUSED =
      List.of(
          "java:",
          "http://jena.apache.org/",
          "http://jena.hpl.hp.com/",
          "http://www.dotnetrdf.org/leviathan#");

  private final Set<String> names;

  /** Those of the registry that are harmless. */
  KnownFunctions(FunctionRegistry all) {
    names =
        Stream.of(
                XPATH_NAMES.stream().map(XPATH::concat),
                MATH_NAMES.stream().map(MATH::concat),
                casts(all))
            .flatMap(each -> each)
            .filter(all::isRegistered)
            .collect(Collectors.toUnmodifiableSet());
    names.forEach(name -> put(name, all.get(name)));
  }

  private static Stream<String> casts(FunctionRegistry all) {
    Stream.Builder<String> casts = Stream.builder();
    all.keys().forEachRemaining(casts);
    return casts.build().filter(name -> name.startsWith(XSD.NS));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  /** Whether a query that names it must not run at all. */
  boolean isRefused(String name) {
    return !isRegistered(name) && (REFUSED.stream().anyMatch(name::startsWith) || isScript(name));
  }

  private static boolean isScript(String name) {
    return org.apache.jena.sparql.function.scripting.ScriptFunction.isScriptFunction(name);
  }

  /** The function, which an IRI never loads. */
  @Override
  public FunctionFactory get(String name) {
    return isRegistered(name) ? super.get(name) : null;
  }
}
