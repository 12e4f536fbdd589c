package org.muster.core.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class WritingTest {

    @Test
    void lettersAreTheFilesOwn() throws IOException {
        String table = "Name;Site\nŶtwr Žak;Bôn\n";
        String western = "Name;Site\nJosé Müller;Bôn\n";

        assertThat(read(table.getBytes(StandardCharsets.UTF_8))).containsExactly("1 Name|Site", "2 Ŷtwr Žak|Bôn");
        assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1 Name|Site", "2 Ŷtwr Žak|Bôn");
        assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("1 Name|Site", "2 Ŷtwr Žak|Bôn");
        assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly("1 Name|Site", "2 Ŷtwr Žak|Bôn");
        assertThat(read(western.getBytes(Charset.forName("windows-1252"))))
                .containsExactly("1 Name|Site", "2 José Müller|Bôn");
    }

    @Test
    void cellsStandBetweenCommasSemicolonsOrTabs() throws IOException {
        assertThat(read("a,b;c,d\n1,2,3")).containsExactly("1 a|b;c|d", "2 1|2|3");
        assertThat(read("a;b;c\n1;2,5;3")).containsExactly("1 a|b|c", "2 1|2,5|3");
        assertThat(read("a\tb\n1\t2")).containsExactly("1 a|b", "2 1|2");
        assertThat(read("\"a;b;c;d\",e,f\n1,2,3")).containsExactly("1 a;b;c;d|e|f", "2 1|2|3");
    }

    @Test
    void linesKeepTheirNumbersAndBlankOnesArePassedOver() throws IOException {
        assertThat(read("a,b\n\n , \n\"one\ntwo\",2\nlast,1\n")).containsExactly("1 a|b", "4 one\ntwo|2", "6 last|1");
    }

    @Test
    void aQuoteThatNeverClosesAndAnEmptyFileAreRefused() {
        assertThatThrownBy(() -> Table.heading(new ByteArrayInputStream(new byte[0]), writing("")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.intake.empty");
        assertThatThrownBy(() -> read("a,b\n\"x\"y\",2\n")).hasMessage("people.intake.quotes");
    }

    @Test
    void itIsKeptAsText() throws IOException {
        assertThat(Writing.stored(writing("a;b").stored())).isEqualTo(writing("a;b"));
        assertThat(Writing.stored(writing("a\tb").stored())).isEqualTo(writing("a\tb"));
    }

    private static Writing writing(String text) throws IOException {
        return Writing.of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        Writing writing = Writing.of(() -> new ByteArrayInputStream(file));
        Table.read(
                new ByteArrayInputStream(file),
                writing,
                line -> lines.add(line.number() + " " + String.join("|", line.cells())));
        return lines;
    }
}
