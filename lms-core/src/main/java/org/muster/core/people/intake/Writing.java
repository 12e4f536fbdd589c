package org.muster.core.people.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a file of separated values is written: its letters and what stands between its cells.
 *
 * @param separator a comma, a semicolon or a tab
 */
public record Writing(Charset letters, char separator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST = 64 * 1024;
    private static final char MARK = '\uFEFF';

    /** A file that can be read more than once. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** UTF-8 or UTF-16 when the file says so or can be nothing else, otherwise Windows-1252. */
    static Writing of(Content content) throws IOException {
        Charset letters = letters(content);
        try (Reader reader = reader(content.open(), letters)) {
            char[] first = new char[FIRST];
            int length = Math.max(0, reader.read(first));
            return new Writing(letters, separator(new String(first, 0, length)));
        }
    }

    static Writing stored(String text) {
        return new Writing(Charset.forName(text.substring(1)), text.charAt(0));
    }

    String stored() {
        return separator + letters.name();
    }

    /** The text from its beginning, without the mark that some programs put there. */
    Reader reader(InputStream content) throws IOException {
        return reader(content, letters);
    }

    private static Reader reader(InputStream content, Charset letters) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(content, letters));
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static Charset letters(Content content) throws IOException {
        try (InputStream start = content.open()) {
            int first = start.read();
            int second = start.read();
            if (first == 0xFF && second == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (first == 0xFE && second == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Content content) throws IOException {
        try (Reader reader = new InputStreamReader(
                content.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] some = new char[FIRST];
            int read = 0;
            while (read >= 0) {
                read = reader.read(some);
            }
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** The one that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char found = ',';
        for (char candidate : new char[] {';', '\t'}) {
            found = count(heading, candidate) > count(heading, found) ? candidate : found;
        }
        return found;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
