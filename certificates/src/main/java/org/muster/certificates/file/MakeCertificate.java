package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.DocumentWanted;
import org.muster.certificates.document.CertificateDocument;
import org.muster.certificates.document.DrawCertificate;
import org.muster.certificates.signature.SignDocument;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.Worker;

/** Draws the certificate of an award, signs and keeps it. Doing it twice keeps what was made first. */
@ApplicationScoped
class MakeCertificate implements Worker<DocumentWanted> {

    @Inject
    AwardsQuery awards;

    @Inject
    Documents documents;

    @Inject
    DrawCertificate drawCertificate;

    @Inject
    SignDocument signDocument;

    @Inject
    CertificateWords words;

    @Inject
    KeptFiles kept;

    @Inject
    Transactions transactions;

    @Override
    public String kind() {
        return DocumentWanted.KIND;
    }

    @Override
    public Class<DocumentWanted> payload() {
        return DocumentWanted.class;
    }

    @Override
    public void work(DocumentWanted wanted, String key) throws IOException {
        AwardId award = new AwardId(wanted.award());
        make(award);
    }

    /** The file: made, unless it was made before. */
    byte[] make(AwardId award) throws IOException {
        Optional<byte[]> made = kept.find(award);
        return made.isPresent() ? made.get() : kept.keepFirst(award, draw(award));
    }

    private byte[] draw(AwardId award) {
        CertificateDocument document = transactions.inNew(() -> documents.of(awards.get(award)));
        return signDocument.sign(seal -> drawCertificate.draw(document, words, seal));
    }
}
