package org.newsgraph.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can be asked whether the other side has closed it, which only reading tells.
 * What is read to find out is kept for the one who reads next.
 */
final class PeekingEndPoint extends SocketChannelEndPoint implements Client {

  private final ByteBuffer peeked = BufferUtil.allocate(1);

  PeekingEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
    super(channel, selector, key, scheduler);
  }

  @Override
  public boolean isGone() {
    synchronized (peeked) {
      try {
        return !isOpen() || !peeked.hasRemaining() && peek() < 0;
      } catch (IOException broken) {
        return true;
      }
    }
  }

  private int peek() throws IOException {
    int read = super.fill(peeked);
    if (read > 0 && isFillInterested()) {
      // The selector does not see what has been read, so that its reader would wait for more.
      getFillInterest().fillable();
    }
    return read;
  }

  @Override
  public void cut() {
    close();
  }

  @Override
  public int fill(ByteBuffer buffer) throws IOException {
    synchronized (peeked) {
      return peeked.hasRemaining() ? BufferUtil.append(buffer, peeked) : super.fill(buffer);
    }
  }

  @Override
  protected void needsFillInterest() {
    if (hasPeeked()) {
      getFillInterest().fillable();
    } else {
      super.needsFillInterest();
    }
  }

  private boolean hasPeeked() {
    synchronized (peeked) {
      return peeked.hasRemaining();
    }
  }
}
