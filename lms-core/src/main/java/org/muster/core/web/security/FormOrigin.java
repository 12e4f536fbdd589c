package org.muster.core.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.web.api.KeyedAddress;

/**
 * Whether a change comes from one of our own pages: browsers say where a form stood in {@code Sec-Fetch-Site} or
 * {@code Origin}. A client that says neither is no browser and carries no cookies of a person by accident. Where a key is
 * shown and cookies mean nothing, it does not matter.
 */
@ApplicationScoped
public class FormOrigin {

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Inject
    @Any
    Instance<KeyedAddress> keyed;

    boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean siteIsOurs = site == null || site.equals("same-origin") || site.equals("none");
        boolean originIsOurs = origin == null || origin.equals(home()) || isThisHost(origin, request);
        return siteIsOurs && originIsOurs || needsAKey(request);
    }

    /** By the path that the server has found, so that no dots and semicolons lead elsewhere. */
    private boolean needsAKey(HttpServletRequest request) {
        String path = request.getServletPath();
        return keyed.stream().anyMatch(address -> address.servletPath().equals(path));
    }

    private String home() {
        URI url = URI.create(publicUrl);
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** A demonstration answers on localhost and 127.0.0.1 alike. */
    private static boolean isThisHost(String origin, HttpServletRequest request) {
        return origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
