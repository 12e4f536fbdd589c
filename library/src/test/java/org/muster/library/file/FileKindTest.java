package org.muster.library.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "application/xml",
                "application/xhtml+xml",
                "application/zip",
                "application/x-msdownload",
                "application/javascript",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/octet-stream",
                "message/rfc822"
            })
    void whatABrowserOrAMachineWouldRunIsNotTaken(String type) {
        assertThat(FileKind.ofType(type)).isEmpty();
    }

    @Test
    void everyKindIsFoundByItsType() {
        for (FileKind kind : FileKind.values()) {
            assertThat(FileKind.ofType(kind.type())).contains(kind);
        }
        assertThat(FileKind.ofType("application/mp4")).contains(FileKind.FILM);
    }

    @Test
    void theNameSaysWhatIsInside() {
        assertThat(FileKind.PDF.named("plan.pdf")).isEqualTo("plan.pdf");
        assertThat(FileKind.PDF.named("PLAN.PDF")).isEqualTo("PLAN.PDF");
        assertThat(FileKind.PDF.named("plan.html")).isEqualTo("plan.html.pdf");
        assertThat(FileKind.PDF.named("plan.pdf.exe")).isEqualTo("plan.pdf.exe.pdf");
        assertThat(FileKind.JPEG.named("door.jpeg")).isEqualTo("door.jpeg");
    }

    @Test
    void aKindHasAShortName() {
        assertThat(FileKind.WORD.label()).isEqualTo("DOCX");
    }
}
