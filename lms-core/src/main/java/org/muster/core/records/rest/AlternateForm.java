package org.muster.core.records.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The form of an alternate request: which of its fields are headers, which one is the content; the others are parameters.
 *
 * @param query as it stands in an address
 */
record AlternateForm(Map<String, String> headers, Optional<byte[]> content, String query) {

    /** Percent signs make a long document three times as long. */
    private static final int LONGEST = 16_000_000;

    private static final String CONTENT = "content";
    private static final Map<String, String> HEADERS = Map.of(
            "authorization", HttpHeaders.AUTHORIZATION,
            "x-experience-api-version", XapiDoor.VERSION_HEADER,
            "content-type", HttpHeaders.CONTENT_TYPE,
            "content-length", HttpHeaders.CONTENT_LENGTH,
            "if-match", HttpHeaders.IF_MATCH,
            "if-none-match", HttpHeaders.IF_NONE_MATCH);

    static AlternateForm read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ClientErrorException(
                    "The form may have " + LONGEST + " bytes and no more", Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    static AlternateForm read(String form) {
        Map<String, String> headers = new TreeMap<>();
        List<String> content = new ArrayList<>();
        StringJoiner query = new StringJoiner("&");
        for (String field : form.split("&")) {
            int end = field.contains("=") ? field.indexOf('=') : field.length();
            String name = decoded(field.substring(0, end));
            String value = decoded(field.substring(Math.min(end + 1, field.length())));
            String header = HEADERS.get(name.toLowerCase(Locale.ROOT));
            if (header != null) {
                once(name, headers.put(header, value) == null);
            } else if (name.equals(CONTENT)) {
                content.add(value);
            } else if (!field.isEmpty()) {
                query.add(encoded(name) + "=" + encoded(value));
            }
        }
        once(CONTENT, content.size() < 2);
        return new AlternateForm(
                headers,
                content.stream().findFirst().map(text -> text.getBytes(StandardCharsets.UTF_8)),
                query.toString());
    }

    private static void once(String name, boolean isFirst) {
        if (!isFirst) {
            throw new BadRequestException("The field " + name + " may stand once only (part three, 1.3)");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The body is no form: " + e.getMessage(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
