package org.muster.core.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "plan.pdf,plan.pdf",
        "C:\\Users\\me\\plan.pdf,plan.pdf",
        "../../etc/passwd,passwd",
        "Cynllun ŵŷ.pdf,Cynllun ŵŷ.pdf",
        ".htaccess,file.htaccess",
        "'<img src=x onerror=alert(1)>.pdf',img src=x onerror=alert(1).pdf"
    })
    void aFileIsCalledByItsLastPart(String sent, String name) {
        assertThat(Upload.tidied(sent)).isEqualTo(name);
    }

    @Test
    void marksThatHideTheRealEndingAreTakenOut() {
        assertThat(Upload.tidied("plan\u202Efdp.exe\r\n")).isEqualTo("planfdp.exe");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(Upload.tidied("x".repeat(300) + ".pdf")).hasSize(150).endsWith(".pdf");
    }

    @Test
    void aFileWithoutANameHasOne() {
        assertThat(Upload.tidied(null)).isEqualTo("file");
    }
}
