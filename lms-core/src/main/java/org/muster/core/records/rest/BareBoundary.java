package org.muster.core.records.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Clients of the ADL name a boundary that holds equals signs without the quotation marks it needs then (RFC 2045, 5.1). The
 * server would refuse them before the store is asked; so the marks are put where they belong.
 */
public class BareBoundary extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern BARE =
            Pattern.compile("(?i)(multipart/mixed\\s*;\\s*boundary=)([^\\s\";]*[(),/:=?][^\\s\";]*)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = quoted(request.getContentType());
        chain.doFilter(type == null ? request : new TypedRequest(request, type), response);
    }

    static @Nullable String quoted(@Nullable String type) {
        return type == null ? null : BARE.matcher(type).replaceFirst("$1\"$2\"");
    }
}
