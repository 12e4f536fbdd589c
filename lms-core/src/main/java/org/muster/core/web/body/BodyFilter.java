package org.muster.core.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A client may ask in passing for another protocol, as Java's own client asks for HTTP/2. The server declines by answering as
 * if it had not been asked; but its connector takes all that follows such a request for the other protocol, so that reading
 * the body would never end. Here it ends where {@code Content-Length} says. The connection ends with the answer.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Upgrade") == null) {
            chain.doFilter(request, response);
        } else if (request.getHeader("Transfer-Encoding") == null) {
            Connector.decline(request);
            BoundedRequest bounded = new BoundedRequest(request);
            chain.doFilter(bounded, response);
            bounded.readToTheEnd();
        } else {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
    }
}
