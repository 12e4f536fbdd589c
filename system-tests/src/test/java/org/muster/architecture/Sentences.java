package org.muster.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences there are and those that pages and code ask for. A key is asked for where it stands in quotes, whole or its
 * beginning: {@code "web.error." + status}.
 */
record Sentences(Set<String> english, Set<String> welsh, Set<String> quoted, Set<String> asked) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->");

    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z]+(?:[.-][A-Za-z0-9-]*)+)[\"']");

    private static final Pattern ASKED =
            Pattern.compile("(?:\\btext\\[|\\btexts?\\.of\\(|\\bnew (?:RuleBroken|NotFound|Forbidden"
                    + "|Conflict)\\()\\s*[\"']([a-z]+(?:\\.[A-Za-z0-9-]+)+)[\"'](?=\\s*[\\]),])");

    static Sentences of(Collection<SourceFile> messages, Collection<SourceFile> sources) {
        return new Sentences(
                keys(messages.stream().filter(file -> !isWelsh(file))),
                keys(messages.stream().filter(Sentences::isWelsh)),
                found(QUOTED, sources),
                found(ASKED, sources));
    }

    Set<String> withoutWelsh() {
        return difference(english, welsh);
    }

    Set<String> withoutEnglish() {
        return difference(welsh, english);
    }

    Set<String> missing() {
        return difference(asked, english);
    }

    Set<String> unused() {
        Set<String> unused = difference(english, quoted);
        unused.removeIf(key -> quoted.stream().anyMatch(part -> isBeginning(part, key)));
        return unused;
    }

    private boolean isBeginning(String part, String key) {
        return part.endsWith(".") ? key.startsWith(part) : !english.contains(part) && key.startsWith(part + ".");
    }

    private static boolean isWelsh(SourceFile file) {
        return file.name().endsWith("_cy.properties");
    }

    private static Set<String> difference(Set<String> of, Set<String> without) {
        Set<String> left = new TreeSet<>(of);
        left.removeAll(without);
        return left;
    }

    private static Set<String> found(Pattern pattern, Collection<SourceFile> sources) {
        Set<String> found = new TreeSet<>();
        sources.stream()
                .map(file -> new SourceFile(
                        file.place(), COMMENT.matcher(file.text()).replaceAll("")))
                .forEach(file -> file.matches(pattern).forEach(match -> found.add(match.group(1))));
        return found;
    }

    private static Set<String> keys(Stream<SourceFile> files) {
        Properties properties = new Properties();
        files.forEach(file -> {
            try {
                properties.load(new StringReader(file.text()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
