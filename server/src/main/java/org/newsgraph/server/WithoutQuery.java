package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A query address that is asked nothing: programs get its description, people the page. */
record WithoutQuery(Address description) implements Address {

  @Override
  public boolean takes(HttpServletRequest request) {
    return !request.getMethod().equals("POST") && request.getParameter("query") == null;
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (RdfForm.wanted(request).isPresent()) {
      description.answer(request, response);
    } else {
      response.addHeader("Vary", "Accept");
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/#/sparql");
    }
  }
}
