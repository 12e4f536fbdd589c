package org.muster.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.certificates.document.ACertificate;
import org.muster.certificates.document.CertificateDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of certificates in all kinds of writing. */
class StandardsTest {

    private final Signed signed = new Signed();

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<CertificateDocument> certificates() {
        return Stream.concat(
                Stream.of(
                                "Ama Mensah",
                                "Siân Llŷr-Ŵyn",
                                "Ελένη Παπαδοπούλου",
                                "Жанна Щербакова",
                                "ليلى الحداد",
                                "محمد",
                                "N".repeat(120))
                        .map(ACertificate::heldBy),
                Stream.of(ACertificate.withoutAccreditation()));
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void aCertificateCanBeKeptForEver(CertificateDocument certificate) throws Exception {
        assertThat(failures(certificate, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void aCertificateIsReadableByEverybody(CertificateDocument certificate) throws Exception {
        assertThat(failures(certificate, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void whatIsNoSuchFileIsFound() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(failures(plain.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(failures(plain.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private Stream<String> failures(CertificateDocument certificate, PDFAFlavour flavour) throws Exception {
        return failures(signed.of(certificate), flavour);
    }

    private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + ": " + failed.getMessage())
                    .toList()
                    .stream();
        }
    }
}
