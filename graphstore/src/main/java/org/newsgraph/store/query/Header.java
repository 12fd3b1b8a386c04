package org.newsgraph.store.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the {@code #+} comments of a query say, as grlc knows them. */
record Header(
    String summary, String description, List<String> tags, Map<String, String> parameters) {

  private static final Pattern LINE = Pattern.compile("#\\+ (\\w+):\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("#\\+\\s+-\\s*(.*)");

  static Header of(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String key = "";
    for (String line : text.lines().toList()) {
      Matcher item = ITEM.matcher(line);
      Matcher named = LINE.matcher(line);
      if (item.matches()) {
        values.computeIfAbsent(key, any -> new ArrayList<>()).add(item.group(1).strip());
      } else if (named.matches()) {
        key = named.group(1);
        values.computeIfAbsent(key, any -> new ArrayList<>()).add(named.group(2).strip());
      }
    }
    return new Header(
        joined(values, "summary"),
        joined(values, "description"),
        items(values, "tags"),
        parameters(items(values, "params")));
  }

  private static String joined(Map<String, List<String>> values, String key) {
    return String.join(" ", items(values, key));
  }

  private static List<String> items(Map<String, List<String>> values, String key) {
    return values.getOrDefault(key, List.of()).stream().filter(text -> !text.isEmpty()).toList();
  }

  private static Map<String, String> parameters(List<String> items) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String item : items) {
      String[] parts = item.split(":\\s*", 2);
      parameters.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return parameters;
  }
}
