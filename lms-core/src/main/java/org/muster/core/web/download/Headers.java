package org.muster.core.web.download;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.muster.core.web.api.Downloads.KeptFile;

/** What is said about a file before its bytes. */
record Headers(String type, String disposition, boolean open) {

    /** Types that a browser may show within the window; everything else is saved. */
    private static final Set<String> SHOWN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "video/mp4",
            "audio/mpeg",
            "text/vtt");

    static Headers of(KeptFile file) {
        String how = SHOWN.contains(file.type()) ? "inline" : "attachment";
        return new Headers(file.type(), how + "; " + named(file.name()), file.open());
    }

    /** For old readers and new ones (RFC 6266, 4.3). */
    private static String named(String name) {
        String ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    void writeTo(HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", open ? "public, max-age=300" : "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; frame-ancestors 'none'; sandbox");
    }
}
