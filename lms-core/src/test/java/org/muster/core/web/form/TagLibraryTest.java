package org.muster.core.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagLibraryTest {

    private static final Path HERE = Path.of("src/main/resources/META-INF");
    private static final Pattern NAMED = Pattern.compile("<tag-name>(.+?)</tag-name>");
    private static final Pattern SOURCE = Pattern.compile("<source>lms-tags/(.+?)\\.xhtml</source>");
    private static final Pattern USED = Pattern.compile("<lms:([a-z]+)");
    private static final Pattern ICON = Pattern.compile("(?:<lms:icon name| icon| after)=\"([a-z0-9-]+)\"");

    @Test
    void everyTagFileIsInTheLibrary() throws IOException {
        Set<String> files;
        try (Stream<Path> tags = Files.list(HERE.resolve("lms-tags"))) {
            files = tags.map(tag -> tag.getFileName().toString().replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(all(SOURCE, library())).isEqualTo(files);
    }

    @Test
    void everyTagThatAPageUsesIsInTheLibrary() throws IOException {
        Set<String> named = all(NAMED, library());
        for (Path page : pages()) {
            assertThat(named).as(page.toString()).containsAll(all(USED, Files.readString(page)));
        }
    }

    @Test
    void everyIconThatAPageNamesIsInTheSprite() throws IOException {
        String sprite = Files.readString(HERE.resolve("resources/look/icons.svg"));
        for (Path page : pages()) {
            for (String icon : all(ICON, Files.readString(page))) {
                assertThat(sprite).as(page.toString()).contains("\"i-" + icon + "\"");
            }
        }
    }

    private static String library() throws IOException {
        return Files.readString(HERE.resolve("muster.taglib.xml"));
    }

    private static Set<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(HERE)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).collect(Collectors.toSet());
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> pattern.matcher(found).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
