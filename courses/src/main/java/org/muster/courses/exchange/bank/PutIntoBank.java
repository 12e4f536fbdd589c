package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** Puts the questions of a file into the bank for whoever asked; what stands against it is kept for them to read. */
@ApplicationScoped
class PutIntoBank implements Worker<PutIntoBank.Asked> {

    static final String KIND = "courses-take-questions";

    @Inject
    Acting acting;

    @Inject
    FillBank fillBank;

    @Inject
    BroughtFiles files;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public void work(Asked asked, String key) {
        try {
            acting.as(
                    new PersonId(asked.person()),
                    () -> fillBank.fill(
                            new DraftId(asked.draft()), asked.file(), new Choices(asked.modules(), asked.same())));
        } catch (Refusal refusal) {
            files.refuse(asked.file(), refusal.key());
        }
    }

    /** Whose questions of which file go where. */
    public record Asked(UUID draft, UUID file, UUID person, Map<String, String> modules, boolean same) {}
}
