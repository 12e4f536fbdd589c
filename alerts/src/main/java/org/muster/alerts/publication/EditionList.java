package org.muster.alerts.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The list of an edition's files as text: its version and end, then digest, type and address of each. */
record EditionList(long version, Instant until, List<Line> lines) {

    private static final String FORM = "muster public pages 1";
    private static final int HEAD = 3;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** A file is called by its digest; nothing of an address becomes part of a path. */
    record Line(String digest, String type, String key) {

        static Line parse(String text) {
            String[] parts = text.split("\t", -1);
            if (parts.length != 3 || !DIGEST.matcher(parts[0]).matches()) {
                throw new IllegalArgumentException("no line of a list: " + text);
            }
            return new Line(parts[0], parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return String.join("\t", digest, type, key);
        }
    }

    static EditionList of(Edition edition) {
        List<Line> lines = new ArrayList<>();
        edition.files().each((key, file) -> lines.add(new Line(file.digest(), file.type(), key)));
        return new EditionList(edition.version(), edition.until(), lines);
    }

    /** Empty when it is none, or one of another form. */
    static Optional<EditionList> parse(String text) {
        List<String> rows = text.lines().toList();
        if (rows.size() < HEAD || !rows.get(0).equals(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EditionList(
                    Long.parseLong(rows.get(1)),
                    Instant.parse(rows.get(2)),
                    rows.stream().skip(HEAD).map(Line::parse).toList()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FORM + "\n" + version + "\n" + until + "\n");
        lines.stream()
                .map(Line::toString)
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
