package org.muster.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.certificates.document.ACertificate;
import org.muster.certificates.signature.CheckFile.Genuineness;

class CheckFileTest {

    private final Signed signed = new Signed();
    private final CheckFile checkFile = new CheckFile();
    private final byte[] file = signed.of(ACertificate.heldBy("Ama Mensah"));

    @BeforeEach
    void oneKeyIsOurs() {
        checkFile.keys = new SigningKeys() {
            @Override
            boolean isOurs(X509Certificate certificate) {
                return certificate.equals(signed.key().certificate());
            }
        };
    }

    @Test
    void whatWasSignedIsGenuineAndSaysWhichAwardItIs() {
        assertThat(checkFile.check(file).genuineness()).isEqualTo(Genuineness.GENUINE);
        assertThat(checkFile.check(file).award()).contains(UUID.fromString("01935b7e-0000-7000-8000-000000000001"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7})
    void aChangedByteIsSeen(double where) {
        byte[] changed = file.clone();
        changed[(int) (file.length * where)] ^= 1;
        assertThat(checkFile.check(changed).genuineness()).isNotEqualTo(Genuineness.GENUINE);
    }

    @Test
    void theNameCannotBeChanged() {
        byte[] changed = replaced(file, "Ama Mensah", "Ada Mensah");
        assertThat(checkFile.check(changed).genuineness()).isEqualTo(Genuineness.CHANGED);
        assertThat(checkFile.check(changed).award()).isEmpty();
    }

    @Test
    void whatIsAddedBehindIsSeen() throws Exception {
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        assertThat(checkFile.check(longer).genuineness()).isEqualTo(Genuineness.CHANGED);
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getDocumentInformation().setTitle("Another");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(more);
        }
        assertThat(checkFile.check(more.toByteArray()).genuineness()).isEqualTo(Genuineness.CHANGED);
    }

    @Test
    void whatSomebodyElseSignedIsNotOurs() {
        assertThat(checkFile
                        .check(new Signed().of(ACertificate.heldBy("Ama Mensah")))
                        .genuineness())
                .isEqualTo(Genuineness.NOT_OURS);
    }

    @Test
    void whatNobodySignedIsNotOurs() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(checkFile.check(plain.toByteArray()).genuineness()).isEqualTo(Genuineness.NOT_OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "%PDF-1.7", "%PDF-1.7\n1 0 obj<</ByteRange[0 1 2 3]>>endobj\n%%EOF"})
    void whatIsNoPdfIsUnreadable(String text) {
        assertThat(checkFile.check(text.getBytes(StandardCharsets.US_ASCII)).genuineness())
                .isNotEqualTo(Genuineness.GENUINE);
    }

    private static byte[] replaced(byte[] file, String from, String to) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
