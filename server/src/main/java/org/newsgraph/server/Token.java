package org.newsgraph.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What readers of a server show that others can reach: in the header Authorization, in a cookie, or
 * once in the address of the page, which then sets the cookie.
 */
record Token(String secret) {

  private static final String COOKIE = "newsgraph";
  private static final String BEARER = "Bearer ";

  boolean isSet() {
    return !secret.isEmpty();
  }

  /** Whether the request carries it; takes as long for any wrong one. */
  boolean isOn(HttpServletRequest request) {
    return Stream.concat(header(request), cookies(request)).anyMatch(this::isRight);
  }

  /** Whether the request carries it in its address. */
  boolean isInAddress(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return isSet() && request.getRequestURI().equals("/") && isRight(query.replace("token=", ""));
  }

  /** Sends the browser on to the page, with the token in a cookie that no script can read. */
  void keep(HttpServletResponse response) {
    Cookie cookie = new Cookie(COOKIE, secret);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/");
  }

  private boolean isRight(String shown) {
    return isSet()
        && MessageDigest.isEqual(
            shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> header(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization")).stream()
        .filter(value -> value.startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()));
  }

  private static Stream<String> cookies(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue);
  }
}
