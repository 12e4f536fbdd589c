package org.muster.inserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that notices nothing would be worth nothing. */
class ExpectedTableTest {

    @TempDir
    Path place;

    @Test
    void theSameLinesKeepIt() {
        expecting("page,nobody", "/,200").isKeptBy("page,nobody", Stream.of("/,200"));
    }

    @Test
    void aPageWithoutARowIsReported() {
        assertThatThrownBy(() -> expecting("page,nobody", "/,200")
                        .isKeptBy("page,nobody", Stream.of("/,200", "/admin/forgotten,200")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/admin/forgotten,200");
    }

    @Test
    void aRowWithoutItsPageIsReported() {
        assertThatThrownBy(() ->
                        expecting("page,nobody", "/,200", "/gone,200").isKeptBy("page,nobody", Stream.of("/,200")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/gone,200");
    }

    @Test
    void anAnswerThatChangedIsReported() {
        assertThatThrownBy(() ->
                        expecting("page,nobody", "/admin,/login").isKeptBy("page,nobody", Stream.of("/admin,200")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/admin,200");
    }

    @Test
    void aTableThatIsNotThereKeepsNothing() {
        assertThatThrownBy(() -> new ExpectedTable(file().toString(), List.of()).isKeptBy("page", Stream.of("/")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whatIsAnsweredIsWrittenDownToBeAgreedTo() throws Exception {
        expecting("page,nobody", "/,200").isKeptBy("page,nobody", Stream.of("/,200"));
        assertThat(Files.readAllLines(file())).containsExactly("page,nobody", "/,200");
    }

    private ExpectedTable expecting(String... lines) {
        return new ExpectedTable(file().toString(), List.of(lines));
    }

    private Path file() {
        return place.resolve("table.csv");
    }
}
