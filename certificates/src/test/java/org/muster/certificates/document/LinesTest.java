package org.muster.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long names and titles on a sheet of a given width. */
class LinesTest {

    private static final double WIDTH = 120;
    private static final Style STYLE = Style.of(Typeface.LIGHT, 12, Ink.BLACK);

    private final PDDocument document = new PDDocument();
    private SetText set;

    @BeforeEach
    void fonts() throws IOException {
        set = new SetText(document, new Fonts());
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void aShortNameStandsOnOneLineInItsSize() throws IOException {
        Lines lines = lines("Ama Mensah");
        assertThat(lines.texts()).containsExactly("Ama Mensah");
        assertThat(lines.style().size()).isEqualTo(STYLE.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Fernanda de Albuquerque Cavalcanti e Vasconcelos",
                "Wolfeschlegelsteinhausenbergerdorff",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Owen Rhys ap Gruffudd o Aberystwyth",
                "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
            })
    void aLongOneFitsInTwoLinesAndLosesNothing(String name) throws IOException {
        Lines lines = lines(name);
        assertThat(lines.texts()).hasSizeBetween(1, 2);
        assertThat(String.join(" ", lines.texts())).isEqualTo(name);
        for (String line : lines.texts()) {
            assertThat(set.width(lines.style(), line)).isLessThanOrEqualTo(WIDTH);
        }
    }

    @Test
    void twoLinesAreOfAboutTheSameLength() throws IOException {
        Lines lines = lines("Maria Fernanda de Albuquerque Cavalcanti e Vasconcelos");
        double first = set.width(lines.style(), lines.texts().get(0));
        double second = set.width(lines.style(), lines.texts().get(1));
        assertThat(Math.min(first, second) / Math.max(first, second)).isGreaterThan(0.6);
    }

    @Test
    void aSingleWordIsNeverBroken() throws IOException {
        Lines lines = lines("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren");
        assertThat(lines.texts()).hasSize(1);
        assertThat(lines.style().size()).isLessThan(STYLE.size());
    }

    private Lines lines(String text) throws IOException {
        return Lines.atMost(2, set, STYLE, text, WIDTH);
    }
}
