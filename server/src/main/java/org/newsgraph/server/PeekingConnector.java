package org.newsgraph.server;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens, and notices when clients leave. */
final class PeekingConnector extends ServerConnector {

  private static final long LONGEST_SILENCE_MILLIS = 20_000;
  private static final int LONGEST_HEADERS = 128 << 10;

  PeekingConnector(Server server, String host, int port) {
    super(server, new HttpConnectionFactory(configuration()));
    setHost(host);
    setPort(port);
    setIdleTimeout(LONGEST_SILENCE_MILLIS);
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(LONGEST_HEADERS);
    return configuration;
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    SocketChannelEndPoint endPoint = new PeekingEndPoint(channel, selector, key, getScheduler());
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }
}
