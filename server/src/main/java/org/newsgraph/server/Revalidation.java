package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets clients ask whether an answer is still the same: it is as long as the store is. */
final class Revalidation extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> ADDRESSES =
      Set.of("/sparql", "/search", "/resource", "/data", "/shacl", "/.well-known/void");
  private static final Pattern FICKLE =
      Pattern.compile("\\b(now|rand|uuid|struuid|bnode|service)\\b", Pattern.CASE_INSENSITIVE);

  private final transient StoreVersion version;

  Revalidation(StoreVersion version) {
    this.version = version;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isOfTheStore(request)) {
      chain.doFilter(request, response);
      return;
    }
    String tag = tag(request);
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", version.since().toEpochMilli());
    response.setHeader("Cache-Control", "no-cache");
    if (isKnown(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      chain.doFilter(request, new OnlyIfDone(response));
    }
  }

  private static boolean isOfTheStore(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getMethod().equals("GET")
        && (ADDRESSES.contains(path) || path.startsWith("/queries/"))
        && !FICKLE.matcher(decoded(request)).find();
  }

  private static String decoded(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("query")).orElse("");
  }

  private static boolean isKnown(HttpServletRequest request, String tag) {
    return Optional.ofNullable(request.getHeader("If-None-Match"))
        .filter(known -> known.contains(tag) || known.strip().equals("*"))
        .isPresent();
  }

  /** Weak, because the same rows may come in another order. */
  private String tag(HttpServletRequest request) {
    String asked =
        String.join(
            "\n",
            version.name(),
            request.getRequestURI(),
            String.valueOf(request.getQueryString()),
            String.valueOf(request.getHeader("Accept")),
            String.valueOf(request.getHeader("Authorization")));
    return "W/\"" + CachedContent.hash(asked.getBytes(StandardCharsets.UTF_8)) + '"';
  }

  /** Takes the tag away from what is no answer. */
  private static final class OnlyIfDone extends HttpServletResponseWrapper {

    OnlyIfDone(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      forget(status);
      super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      forget(status);
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String words) throws IOException {
      forget(status);
      super.sendError(status, words);
    }

    private void forget(int status) {
      if (status != SC_OK) {
        setHeader("ETag", null);
        setHeader("Last-Modified", null);
      }
    }
  }
}
