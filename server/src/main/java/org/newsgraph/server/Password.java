package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** Tells requests of the user "newsgraph" from all others, by HTTP Basic authentication. */
record Password(String secret) {

  boolean isSet() {
    return !secret.isEmpty();
  }

  /** Whether the request carries the password; takes as long for any wrong one. */
  boolean isOn(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return isSet()
        && header != null
        && MessageDigest.isEqual(
            header.getBytes(StandardCharsets.UTF_8), expected().getBytes(StandardCharsets.UTF_8));
  }

  private String expected() {
    byte[] credentials = ("newsgraph:" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
