package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of authors as pages give them, made one line. */
final class Authors {

  private static final Pattern BY = Pattern.compile("(?i)^(written |posted |story )?by[: ]\\s*");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)https?://.*|[#@/].*|admin|editor|author|staff|none|null|undefined|\\d+");

  private Authors() {}

  /** The names with commas between them; empty when none is a name. */
  static Optional<String> joined(List<String> names) {
    String joined =
        names.stream()
            .map(name -> BY.matcher(name.strip()).replaceFirst("").strip())
            .filter(name -> !name.isEmpty() && !NO_NAME.matcher(name).matches())
            .distinct()
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }
}
