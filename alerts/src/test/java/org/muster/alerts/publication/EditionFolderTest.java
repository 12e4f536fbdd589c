package org.muster.alerts.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFolderTest {

    private static final Instant UNTIL = Instant.parse("2026-11-24T14:00:00.123456Z");

    @TempDir
    Path place;

    private EditionFolder folder;

    @BeforeEach
    void open() {
        folder = new EditionFolder(place.resolve("public"));
    }

    @Test
    void beforeTheFirstEditionThereIsNone() throws IOException {
        assertThat(folder.stamp()).isEmpty();
        assertThat(folder.read(Edition.NOTHING)).isEmpty();
    }

    @Test
    void anEditionComesBackAsItWasKept() throws IOException {
        folder.keep(edition(7, "Ŵ first"));

        EditionFolder.Found found = read();

        assertThat(found.whole()).isTrue();
        assertThat(found.edition().version()).isEqualTo(7);
        assertThat(found.edition().until()).isEqualTo(UNTIL);
        assertThat(page(found)).isEqualTo("Ŵ first");
        assertThat(found.edition().files().find("/alerts?kind=drill&page=2", PublicFiles.WELSH))
                .hasValueSatisfying(file -> assertThat(file.type()).isEqualTo("text/html; charset=UTF-8"));
        assertThat(found.edition().files().find("/alerts/feed.atom", PublicFiles.WELSH))
                .isPresent();
    }

    @Test
    void theNextEditionTakesThePlaceOfTheFirst() throws IOException {
        folder.keep(edition(7, "first"));
        String stamp = folder.stamp().orElseThrow();
        folder.keep(edition(8, "second"));
        assertThat(folder.stamp()).isPresent().isNotEqualTo(stamp);
        assertThat(page(read())).isEqualTo("second");
    }

    @Test
    void whoeverIsKilledBeforeTheListIsReplacedLeavesTheEditionBefore() throws IOException {
        folder.keep(edition(7, "first"));
        Files.writeString(place.resolve("public").resolve("new-123.part"), "half of the sec");
        Files.writeString(place.resolve("public").resolve(new PublicFile("t", "second").digest()), "second");
        assertThat(page(read())).isEqualTo("first");
        assertThat(read().whole()).isTrue();
    }

    @Test
    void whatIsMissingOrDamagedIsLeftOutAndPutBackByTheNextWriting() throws IOException {
        Edition edition = edition(7, "first");
        folder.keep(edition);
        Files.delete(fileOf("first"));
        Files.writeString(fileOf("feed"), "daemaged");
        assertThat(read().whole()).isFalse();
        assertThat(read().edition().files().find("/alerts", Locale.UK)).isEmpty();
        assertThat(read().edition().files().find("/alerts/feed.atom", Locale.UK))
                .isEmpty();
        folder.keep(edition);
        assertThat(read().whole()).isTrue();
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws IOException {
        Edition edition = edition(7, "first");
        folder.keep(edition);
        PublicFile known = edition.files().find("/alerts", Locale.UK).orElseThrow();
        assertThat(folder.read(edition).orElseThrow().edition().files().find("/alerts", Locale.UK))
                .containsSame(known);
    }

    @Test
    void oldFilesOfNoEditionAreForgotten() throws IOException {
        folder.keep(edition(7, "first"));
        Edition next = edition(8, "second");
        folder.keep(next);
        folder.sweep(next, Instant.EPOCH);
        assertThat(fileOf("first")).exists();
        folder.sweep(next, Instant.now().plusSeconds(60));
        assertThat(fileOf("first")).doesNotExist();
        assertThat(read().whole()).isTrue();
        assertThat(names()).hasSize(4).contains("edition");
    }

    @Test
    void aListThatNamesOtherPlacesIsNone() throws IOException {
        folder.keep(edition(7, "first"));
        for (String name : List.of("../../etc/passwd", "/etc/passwd", "edition", "")) {
            Files.writeString(
                    place.resolve("public").resolve("edition"),
                    "muster public pages 1\n7\n" + UNTIL + "\n" + name + "\ttext/html\ten /alerts\n");
            assertThat(folder.read(Edition.NOTHING)).isEmpty();
        }
    }

    @Test
    void aListOfAnotherFormIsNone() {
        assertThat(EditionList.parse("")).isEmpty();
        assertThat(EditionList.parse("muster public pages 2\n7\n" + UNTIL + "\n"))
                .isEmpty();
        assertThat(EditionList.parse("muster public pages 1\nseven\n" + UNTIL + "\n"))
                .isEmpty();
        assertThat(EditionList.parse("muster public pages 1\n7\nsoon\n")).isEmpty();
    }

    @Test
    void anEditionHoldsForItsVersionUntilItsEnd() {
        Edition edition = edition(7, "first");
        assertThat(edition.holds(7, UNTIL.minusMillis(1))).isTrue();
        assertThat(edition.holds(7, UNTIL)).isFalse();
        assertThat(edition.holds(8, UNTIL.minusMillis(1))).isFalse();
        assertThat(Edition.NOTHING.holds(-1, Instant.now())).isFalse();
    }

    private static Edition edition(long version, String html) {
        PublicFiles files = new PublicFiles();
        files.page("/alerts", Locale.UK, html);
        files.page("/alerts?kind=drill&page=2", PublicFiles.WELSH, "Ymarfer");
        files.data("/alerts/feed.atom", "application/atom+xml", "feed");
        return new Edition(version, UNTIL, files);
    }

    private EditionFolder.Found read() throws IOException {
        return folder.read(Edition.NOTHING).orElseThrow();
    }

    private static String page(EditionFolder.Found found) {
        return new String(
                found.edition().files().find("/alerts", Locale.UK).orElseThrow().plain(), StandardCharsets.UTF_8);
    }

    private Path fileOf(String content) {
        return place.resolve("public").resolve(new PublicFile("text/html", content).digest());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("public"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
