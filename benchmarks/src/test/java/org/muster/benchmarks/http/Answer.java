package org.muster.benchmarks.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What a server answered.
 *
 * @param headers by name in small letters
 * @param body as it came, compressed or not
 * @param wireBytes what came over the wire: status line, headers and body with its framing
 */
public record Answer(int status, Map<String, List<String>> headers, byte[] body, int wireBytes) {

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    public boolean isFine() {
        return status < 400;
    }

    public String text() {
        boolean zipped = header("content-encoding").filter("gzip"::equals).isPresent();
        return new String(zipped ? unzipped() : body, StandardCharsets.UTF_8);
    }

    /** What the pattern's first group finds in the text. */
    public Stream<String> all(Pattern pattern) {
        return pattern.matcher(text()).results().map(found -> firstGroup(found));
    }

    /** The first that the pattern's first group finds; it must be there. */
    public String first(Pattern pattern) {
        return all(pattern).findFirst().orElseThrow(() -> new IllegalStateException(status + ": no " + pattern));
    }

    private static String firstGroup(MatchResult found) {
        return found.group(1).replace("&amp;", "&");
    }

    private byte[] unzipped() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
