package org.muster.core.records.document;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.muster.core.records.document.DocumentRefused.Reason;

/**
 * What a document holds, byte for byte.
 *
 * @param type its media type, as its sender named it
 */
public record Content(String type, byte[] bytes) {

    /** The longest document, in bytes. */
    public static final int LONGEST = 5_000_000;

    private static final Pattern JSON_TYPE = Pattern.compile("(?i)application/json\\s*(;.*)?");
    private static final String CLAUSE = " (xAPI 1.0.3, part three, 2.2)";

    public Content {
        if (bytes.length > LONGEST) {
            throw new DocumentRefused(Reason.LARGE, "A document may have " + LONGEST + " bytes and no more");
        }
    }

    public String etag() {
        return Etag.of(bytes);
    }

    boolean isJson() {
        return JSON_TYPE.matcher(type).matches();
    }

    /** This document with the properties of the other one set in it, those at the top only. */
    Content with(Content posted) {
        if (!isJson() || !posted.isJson()) {
            throw new DocumentRefused(
                    Reason.WRONG, "Only documents of the type application/json can be merged; PUT replaces" + CLAUSE);
        }
        JsonObject merged = JSON.createObjectBuilder(object())
                .addAll(JSON.createObjectBuilder(posted.object()))
                .build();
        return new Content(type, merged.toString().getBytes(StandardCharsets.UTF_8));
    }

    JsonObject object() {
        try {
            return WholeObject.in(text());
        } catch (JsonException | CharacterCodingException e) {
            throw new DocumentRefused(Reason.WRONG, "The document is no JSON object in UTF-8" + CLAUSE, e);
        }
    }

    private String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
