package org.muster.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawCertificateTest {

    private static final String LONG_NAME =
            "Maximiliana Alexandra Konstantina von Hohenzollern-Sigmaringen y Fernández de Córdoba-Llanfairpwllgwyngyll ap Gŵyr ŶnysẀ";

    private final DrawCertificate certificate = new DrawCertificate();
    private final Wording words = new EnglishWording();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ama Mensah",
                "Siân Llŷr-Ŵyn ap Gruffydd",
                "Małgorzata Wiśniewska-Żak",
                "ŵ ŷ ż Ж Ω",
                "Ελένη Παπαδοπούλου",
                "Жанна Щербакова",
                "ليلى الحداد",
                "דוד בן־גוריון",
                "Արամ Խաչատրյան",
                "ნინო გელაშვილი",
                "Offia Ffion Office-Fish",
                LONG_NAME
            })
    void aNameOfAnyLanguageIsReadAsItIsWritten(String name) throws Exception {
        try (ReadPdf pdf = read(ACertificate.heldBy(name))) {
            assertThat(pdf.text()).contains("Certificate of completion " + name + " has completed");
        }
    }

    @Test
    void theLongNameIsReallyLong() {
        assertThat(LONG_NAME).hasSize(120);
    }

    @Test
    void allFactsStandOnTheSheet() throws Exception {
        try (ReadPdf pdf = read(ACertificate.heldBy("Ama Mensah"))) {
            assertThat(pdf.text())
                    .contains("ACT Awareness version 1.0")
                    .contains("22 November 2026", "22 November 2027", "12 months from completion", "10:58 London")
                    .contains("1 hour", "ECB-DEMO-0001", "Example CPD Board", "invented accrediting body")
                    .contains("60 minutes of active learning, counted as one CPD hour.")
                    .contains(ACertificate.CODE, "learn.muster.example/verify", "Demonstration certificate.");
        }
    }

    @Test
    void withoutAccreditationThereIsNoMarkAndNoHours() throws Exception {
        try (ReadPdf pdf = read(ACertificate.withoutAccreditation())) {
            assertThat(pdf.text())
                    .doesNotContain("CPD", "Accreditation", "Valid until")
                    .contains("22 November 2026");
        }
    }

    @Test
    void partOfAnHourIsTold() throws Exception {
        AccreditedBy institute = new AccreditedBy(
                "Demo Institute of Security Learning", "", "D-7", new BigDecimal("0.75"), "45 minutes.");
        try (ReadPdf pdf = read(ACertificate.accreditedBy(institute))) {
            assertThat(pdf.text()).contains("0.75 hours", "Demo Institute of Security Learning");
        }
    }

    @Test
    void theSheetIsA4Landscape() throws Exception {
        try (ReadPdf pdf = read(ACertificate.heldBy("Ama Mensah"))) {
            PDRectangle box = pdf.document().getPage(0).getMediaBox();
            assertThat(pdf.document().getNumberOfPages()).isEqualTo(1);
            assertThat(box.getWidth()).isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(0.1f));
            assertThat(box.getHeight()).isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(0.1f));
        }
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (ReadPdf pdf = read(ACertificate.heldBy("Ama Mensah"))) {
            PDResources resources = pdf.document().getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(3);
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void theQrCodeLeadsToTheVerification() throws Exception {
        try (ReadPdf pdf = read(ACertificate.heldBy("Ama Mensah"))) {
            assertThat(pdf.qrCode()).isEqualTo(ACertificate.ADDRESS);
        }
    }

    @Test
    void theFileSaysWhatItIsAndInWhichLanguage() throws Exception {
        try (ReadPdf pdf = read(ACertificate.heldBy("Ama Mensah"))) {
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo("Certificate of completion: Ama Mensah, ACT Awareness");
            assertThat(pdf.document().getDocumentCatalog().getMarkInfo().isMarked())
                    .isTrue();
            PDPage page = pdf.document().getPage(0);
            assertThat(page.getStructParents()).isZero();
        }
    }

    @Test
    void theSameDocumentIsDrawnAsTheSameBytesByAnyThread() {
        byte[] first = drawn("Siân Ŵyn");
        List<byte[]> others = IntStream.range(0, 64)
                .parallel()
                .mapToObj(n -> drawn(n % 2 == 0 ? "Siân Ŵyn" : "Żaneta " + n))
                .toList();
        for (int n = 0; n < others.size(); n += 2) {
            assertThat(others.get(n)).isEqualTo(first);
        }
    }

    @Test
    void aScriptTheFontsDoNotHoldStillReadsAsItIs() throws Exception {
        byte[] bytes = drawn("محمد");
        assertThat(bytes).isNotEmpty();
    }

    private byte[] drawn(String holder) {
        return certificate
                .draw(ACertificate.heldBy(holder), words, ACertificate.SEAL)
                .with(new byte[0]);
    }

    private ReadPdf read(CertificateDocument document) throws Exception {
        return new ReadPdf(certificate.draw(document, words, ACertificate.SEAL).with(new byte[0]));
    }
}
