package org.muster.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A migration, read without its comments. The folder it lies in is its module. */
record Migration(SourceFile file) {

    private static final Pattern NAME = Pattern.compile("V\\d{10}__[a-z0-9_-]+\\.sql");

    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:CREATE\\s+TABLE(?:\\s+IF\\s+NOT\\s+EXISTS)?|ALTER\\s+TABLE|INSERT(?:\\s+IGNORE)?\\s+INTO|UPDATE"
                    + "|DELETE\\s+FROM|REFERENCES|FROM|JOIN|(?:CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+\\S+\\s+ON))\\s+`?(\\w+)",
            Pattern.CASE_INSENSITIVE);

    /** A key that gives way takes back no row, and the program before this one goes on writing. */
    private static final Pattern BACKWARD =
            Pattern.compile("\\b(DROP(?!\\s+KEY\\b)|RENAME|TRUNCATE)\\b", Pattern.CASE_INSENSITIVE);

    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (!NAME.matcher(file.name()).matches()) {
            wrong.add(file.place() + " is not called V<ten digits>__<words>.sql");
        }
        tables().filter(table -> !table.startsWith(file.folder() + "_"))
                .forEach(table -> wrong.add(file.place() + " touches the table " + table));
        BACKWARD.matcher(statements())
                .results()
                .forEach(match -> wrong.add(file.place() + " takes back what is there: " + match.group()));
        return wrong;
    }

    private Stream<String> tables() {
        return TABLE.matcher(statements()).results().map(match -> match.group(1));
    }

    private String statements() {
        return file.text()
                .replaceAll("--[^\n]*", "")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("'(?:[^']|'')*'", "''")
                .replaceAll("(?i)\\bON\\s+(UPDATE|DELETE)\\b", "");
    }
}
