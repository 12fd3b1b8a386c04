package org.newsgraph.article.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Tells addresses of the public web from those within a machine or a network. */
final class PublicAddress {

  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

  private PublicAddress() {}

  /** Throws unless the address is one of the public web, at its usual port. */
  static void check(URI address) throws IOException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
      throw new IOException("no web address: " + address);
    }
    if (!PORTS.contains(address.getPort()) || address.getUserInfo() != null) {
      throw new IOException("an address with a port or a password of its own: " + address);
    }
    for (InetAddress resolved : InetAddress.getAllByName(address.getHost())) {
      if (isPrivate(resolved)) {
        throw new IOException("an address within a private network: " + address.getHost());
      }
    }
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
    boolean reserved = bytes.length == 4 && (first == 0 || first >= 240);
    boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
    boolean translated = bytes.length == 16 && first == 0 && second == 0x64;
    return shared
        || reserved
        || unique
        || translated
        || address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
