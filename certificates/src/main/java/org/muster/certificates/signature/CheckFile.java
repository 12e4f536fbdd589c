package org.muster.certificates.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/**
 * Says whether a file is a certificate of this installation, unchanged: its last signature is by one of the installation's keys, is
 * right, and covers every byte of the file.
 */
@ApplicationScoped
public class CheckFile {

    private static final Pattern AWARD = Pattern.compile("urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    SigningKeys keys;

    public Checked check(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = document.getLastSignatureDictionary();
            if (signature == null) {
                return new Checked(Genuineness.NOT_OURS, Optional.empty());
            }
            Genuineness found = judge(file, signature);
            return new Checked(found, found == Genuineness.GENUINE ? award(document) : Optional.empty());
        } catch (IOException | IllegalArgumentException | ClassCastException unreadable) {
            return new Checked(Genuineness.UNREADABLE, Optional.empty());
        }
    }

    private Genuineness judge(byte[] file, PDSignature signature) throws IOException {
        try {
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
            for (SignerInformation signer : cms.getSignerInfos()) {
                Optional<X509Certificate> certificate = certificate(cms, signer);
                if (certificate.filter(keys::isOurs).isPresent()) {
                    boolean right = coversAll(file, signature.getByteRange()) && isRight(signer, certificate.get());
                    return right ? Genuineness.GENUINE : Genuineness.CHANGED;
                }
            }
            return Genuineness.NOT_OURS;
        } catch (CMSException | CertificateException e) {
            return Genuineness.NOT_OURS;
        }
    }

    private static Optional<X509Certificate> certificate(CMSSignedData cms, SignerInformation signer)
            throws CertificateException {
        @SuppressWarnings("unchecked")
        Selector<X509CertificateHolder> own = signer.getSID();
        for (X509CertificateHolder holder : cms.getCertificates().getMatches(own)) {
            return Optional.of(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return Optional.empty();
    }

    /** Nothing but the signature itself is left out. */
    static boolean coversAll(byte[] file, int[] range) {
        return range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && (long) range[2] + range[3] == file.length
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>';
    }

    private static boolean isRight(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException wrong) {
            return false;
        }
    }

    private static Optional<UUID> award(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        Matcher named = AWARD.matcher(metadata == null ? "" : new String(metadata.toByteArray(), UTF_8));
        return named.find() ? Optional.of(UUID.fromString(named.group(1))) : Optional.empty();
    }

    /** What a file is. */
    public enum Genuineness {
        /** Issued here, and unchanged. */
        GENUINE,
        /** Issued here, and changed since. */
        CHANGED,
        /** Signed by somebody else, or by nobody. */
        NOT_OURS,
        /** No PDF, or a broken one. */
        UNREADABLE
    }

    /**
     * What was found.
     *
     * @param award of a genuine one
     */
    public record Checked(Genuineness genuineness, Optional<UUID> award) {}
}
