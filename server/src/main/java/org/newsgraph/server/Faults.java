package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;

/** Tells whoever asks, in words, why there is no answer. */
final class Faults extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (Refused refused) {
      tell(refused.refusal(), response);
    } catch (ActionErrorException refused) {
      tell(new Refusal(refused.getRC(), refused.getMessage()), response);
    } catch (StackOverflowError nested) {
      tell(new Refusal(400, "The request is nested too deeply"), response);
    }
  }

  private static void tell(Refusal refusal, HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.resetBuffer();
      refusal.send(response);
    }
  }
}
