package org.muster.core.records.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A request whose content has this type, whatever it said. */
final class TypedRequest extends HttpServletRequestWrapper {

    private final String type;

    TypedRequest(HttpServletRequest request, String type) {
        super(request);
        this.type = type;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isType(name) ? type : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isType(name) ? Collections.enumeration(Collections.singleton(type)) : super.getHeaders(name);
    }

    private static boolean isType(String name) {
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE);
    }
}
