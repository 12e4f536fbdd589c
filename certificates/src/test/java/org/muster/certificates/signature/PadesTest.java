package org.muster.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.muster.certificates.document.ACertificate;

/** What DSS, the European Commission’s library, says of the signatures. */
class PadesTest {

    private final Signed signed = new Signed();

    @Test
    void theSignatureIsValidAndOfTheBaseline() {
        SignatureWrapper signature = only(validated(signed.of(ACertificate.heldBy("Siân Ŵyn"))));
        assertThat(signature.isSignatureIntact()).isTrue();
        assertThat(signature.isSignatureValid()).isTrue();
        assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(signature.getPDFRevision().arePdfModificationsDetected()).isFalse();
    }

    @Test
    void whoTrustsTheKeyTrustsTheFile() {
        Reports reports = validated(signed.of(ACertificate.heldBy("Ama Mensah")));
        String id = reports.getSimpleReport().getFirstSignatureId();
        assertThat(reports.getSimpleReport().getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void oneChangedByteIsSeen() {
        byte[] file = signed.of(ACertificate.heldBy("Ama Mensah"));
        file[file.length / 3] ^= 1;
        assertThat(only(validated(file)).isSignatureIntact()).isFalse();
    }

    @Test
    void aKeyOfRsaSignsToo() throws Exception {
        Signed rsa = new Signed(rsaKey());
        Reports reports = validated(rsa.of(ACertificate.heldBy("Ama Mensah")), rsa);
        assertThat(only(reports).isSignatureValid()).isTrue();
    }

    private static SigningKey rsaKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=A firm");
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TEN,
                Date.from(Signed.NOW),
                Date.from(Signed.NOW.plus(Duration.ofDays(3650))),
                name,
                pair.getPublic());
        return new SigningKey(
                pair.getPrivate(),
                List.of(new JcaX509CertificateConverter()
                        .getCertificate(certificate.build(
                                new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())))));
    }

    private Reports validated(byte[] file) {
        return validated(file, signed);
    }

    private static Reports validated(byte[] file, Signed by) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(by.key().certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }

    private static SignatureWrapper only(Reports reports) {
        List<SignatureWrapper> all = reports.getDiagnosticData().getSignatures();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
