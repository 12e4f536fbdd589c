package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.DocumentWanted;
import org.muster.certificates.document.CertificateDocument;
import org.muster.certificates.document.DrawCertificate;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.Worker;

/** Draws the certificate of an award and keeps it. Doing it twice keeps the same bytes. */
@ApplicationScoped
class MakeCertificate implements Worker<DocumentWanted> {

    @Inject
    AwardsQuery awards;

    @Inject
    Documents documents;

    @Inject
    DrawCertificate drawCertificate;

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
        kept.keep(award, draw(award));
    }

    /** The bytes, whether they were kept before or not. */
    byte[] draw(AwardId award) {
        CertificateDocument document = transactions.inNew(() -> documents.of(awards.get(award)));
        return drawCertificate.draw(document, words);
    }
}
