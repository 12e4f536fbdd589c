package org.muster.core.people.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.account.Addressees;
import org.muster.core.people.account.Letters;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;

/** Gathers a copy, keeps it, and writes to the person when they asked for it themselves. */
@ApplicationScoped
class MakeCopy implements Worker<CopyWanted> {

    static final String KIND = "people.copy";

    private static final long LIMIT = 1024L * 1024 * 1024;

    @Inject
    GatherCopy gatherCopy;

    @Inject
    FileStore files;

    @Inject
    Addressees addressees;

    @Inject
    Letters letters;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<CopyWanted> payload() {
        return CopyWanted.class;
    }

    @Override
    public void work(CopyWanted wanted, String key) throws IOException {
        Optional<Asked> asked = sql.first(
                Asked::of,
                "SELECT person_id, asked_by FROM people_copy WHERE id = ? AND made_at IS NULL",
                wanted.copy());
        if (asked.isPresent()) {
            PersonId person = asked.get().person();
            byte[] archive = CopyArchive.of(
                    acting.asTheServer(() -> gatherCopy.tables(person)),
                    acting.asTheServer(() -> gatherCopy.files(person)));
            FileDigest digest = files.keep(new ByteArrayInputStream(archive), LIMIT);
            transactions.runInNew(() -> note(wanted.copy(), asked.get(), digest, archive.length));
        }
    }

    private void note(UUID copy, Asked asked, FileDigest digest, long size) {
        boolean first = sql.change(
                        "UPDATE people_copy SET made_at = ?, digest = ?, size = ? WHERE id = ? AND made_at IS NULL",
                        clock.instant(),
                        digest.hex(),
                        size,
                        copy)
                > 0;
        if (first && asked.person().equals(asked.by())) {
            addressees.withId(asked.person()).ifPresent(known -> letters.copyIsReady(known.addressee()));
        }
    }

    private record Asked(PersonId person, PersonId by) {
        static Asked of(Row row) throws SQLException {
            return new Asked(new PersonId(row.id("person_id")), new PersonId(row.id("asked_by")));
        }
    }
}
