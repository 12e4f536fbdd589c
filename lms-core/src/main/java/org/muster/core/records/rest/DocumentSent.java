package org.muster.core.records.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.muster.core.records.document.Condition;
import org.muster.core.records.document.Content;

/** What a request for a document sends along: the content with its type, and under which condition it is meant. */
record DocumentSent(MultivaluedMap<String, String> headers) {

    private static final int LONGEST_TYPE = 255;

    Content content(InputStream body) {
        try {
            return new Content(type(), body.readNBytes(Content.LONGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Condition condition() {
        return new Condition(all(HttpHeaders.IF_MATCH), all(HttpHeaders.IF_NONE_MATCH));
    }

    private String type() {
        String type = all(HttpHeaders.CONTENT_TYPE).orElse(MediaType.APPLICATION_OCTET_STREAM);
        try {
            if (type.length() <= LONGEST_TYPE && !MediaType.valueOf(type).isWildcardType()) {
                return type;
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("Content-Type must be a media type", e);
        }
        throw new BadRequestException("Content-Type must be a media type of up to " + LONGEST_TYPE + " characters");
    }

    private Optional<String> all(String header) {
        return Optional.ofNullable(headers.get(header))
                .filter(lines -> !lines.isEmpty())
                .map((List<String> lines) -> String.join(", ", lines));
    }
}
