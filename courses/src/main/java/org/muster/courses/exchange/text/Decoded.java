package org.muster.courses.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;

/**
 * The text of a file: UTF-8, with or without a byte order mark; UTF-16 with one; otherwise windows-1252, which is said.
 *
 * @param notices what there is to say of the encoding
 */
public record Decoded(String text, List<Notice> notices) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static Decoded of(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), List.of());
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), List.of());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(
                    new String(bytes, WINDOWS), List.of(Notice.of(Place.item(""), "exchange.remark.encoding")));
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
