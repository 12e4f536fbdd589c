package org.muster.core.web.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that are asked for, first to last, both included. Several ranges at once are answered with the whole file, as RFC
 * 9110, 14.2 allows.
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Nothing that can be had: answered with 416. */
    static final ByteRange NONE = new ByteRange(0, -1);

    /** Empty when the whole file is meant. */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(within(asked.group(1), asked.group(2), size));
    }

    private static ByteRange within(String from, String to, long size) {
        if (from.isEmpty()) {
            long length = Math.min(Long.parseLong(to), size);
            return length == 0 ? NONE : new ByteRange(size - length, size - 1);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        return first > last ? NONE : new ByteRange(first, last);
    }

    long length() {
        return last - first + 1;
    }

    boolean isNone() {
        return length() == 0;
    }
}
