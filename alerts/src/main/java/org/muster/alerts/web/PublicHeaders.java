package org.muster.alerts.web;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.alerts.publication.PublicFile;

/** The headers of every page, but for those of scripts, of which there are none, and of caches, which may keep it a little. */
final class PublicHeaders {

    private PublicHeaders() {}

    static void add(HttpServletResponse response, PublicFile file) {
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", "public, max-age=10");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
