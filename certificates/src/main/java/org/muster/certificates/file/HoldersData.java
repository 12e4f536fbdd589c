package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FilesToForget;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalDataInRows;
import org.muster.core.people.api.PersonalFile;

/**
 * What somebody was awarded. Awards stay and can be verified; the holder's name is emptied, and the salted digest that was made
 * at issue is what a holder proves their copy by.
 */
@ApplicationScoped
class HoldersData extends PersonalDataInRows {

    private static final String THEIR_AWARDS =
            "award_id IN (SELECT a.id FROM certificates_award a WHERE a.person_id = ?)";

    private static final String THEIR_FILES = """
            SELECT d.award_id, d.digest, a.code FROM certificates_document d
            JOIN certificates_award a ON a.id = d.award_id WHERE a.person_id = ?""";

    @Inject
    KeptFiles kept;

    @Inject
    FilesToForget files;

    @Inject
    CertificatesSettings settings;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "certificates";
    }

    @Override
    public List<PersonalFile> files(PersonId person) {
        return sql
                .list(row -> new Kept(new AwardId(row.id("award_id")), row.text("code")), THEIR_FILES, person.value())
                .stream()
                .flatMap(this::file)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        sql.list(row -> new FileDigest(row.text("digest")), THEIR_FILES, person.value())
                .forEach(files::forget);
        super.erase(person);
        sql.change(
                "UPDATE certificates_compliance_past SET until = GREATEST(since, ?) WHERE person_id = ? AND until IS NULL",
                settings.day(clock.instant()).toString(),
                person.value());
    }

    private Stream<PersonalFile> file(Kept certificate) {
        try {
            return kept
                    .find(certificate.award())
                    .map(pdf -> new PersonalFile("certificate-" + certificate.code() + ".pdf", pdf))
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("certificates_award", "person_id = ?");
        whose.put("certificates_holder", THEIR_AWARDS);
        whose.put("certificates_status_change", THEIR_AWARDS);
        whose.put("certificates_document", THEIR_AWARDS);
        whose.put("certificates_exemption", "person_id = ?");
        whose.put("certificates_compliance", "person_id = ?");
        whose.put("certificates_compliance_past", "person_id = ?");
        return whose;
    }

    private record Kept(AwardId award, String code) {}
}
