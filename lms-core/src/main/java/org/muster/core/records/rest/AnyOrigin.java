package org.muster.core.records.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Content that lies elsewhere may speak to the store from its pages: whoever calls shows a key in the request itself, so that
 * no cookie could be misused. What comes back is for programs; a page that is led here instead may run nothing.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 200)
public class AnyOrigin implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String A_DAY = "86400";

    /** A browser asks before it sends; it has no key yet. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE")
                    .header(
                            "Access-Control-Allow-Headers",
                            "Authorization, Content-Type, If-Match, If-None-Match, " + XapiDoor.VERSION_HEADER)
                    .header("Access-Control-Max-Age", A_DAY)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, X-Experience-API-Consistent-Through, " + XapiDoor.VERSION_HEADER);
        headers.putSingle("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}
