package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.organisation.KnownOrganisations;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.secret.Passwords;

/** Learners {@code load0001@demo.example} … with an employer of their own, so that the two organisations stay as they are. */
@ApplicationScoped
class LoadLearners {

    private static final Profile COMPANY = new Profile("Load Test Company", "retail", "England", "large");
    private static final int AT_ONCE = 1_000;

    @Inject
    LoadSettings settings;

    @Inject
    LoadRows rows;

    @Inject
    KnownOrganisations organisations;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    Passwords passwords;

    @Inject
    Transactions transactions;

    /** Adds those who are missing; all of them have this password afterwards. */
    void load(StartProgress progress, String password) {
        if (settings.learners() > 0) {
            String hash = hash(password);
            add(missing(), hash, progress);
            progress.say("%-32s learner, %,d of them".formatted("load0001@demo.example …", settings.learners()));
        }
    }

    /**
     * The one hash that all of them share. Argon2 is slow on purpose: a salt for each of 1,000 made-up accounts would make
     * the start take minutes. Whoever is real, and every other demonstration account, has a salt of their own.
     */
    private String hash(String password) {
        Optional<String> kept = rows.passwordHash();
        if (kept.filter(hash -> passwords.matches(password, hash)).isPresent()) {
            return kept.get();
        }
        String hash = passwords.hash(password);
        transactions.runInNew(() -> rows.setPasswords(hash));
        return hash;
    }

    private List<LoadLearner> missing() {
        Set<String> there = rows.emailKeys();
        return IntStream.rangeClosed(1, settings.learners())
                .mapToObj(LoadLearner::new)
                .filter(learner -> !there.contains(learner.email().key()))
                .toList();
    }

    private void add(List<LoadLearner> missing, String hash, StartProgress progress) {
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<LoadLearner> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            transactions.runInNew(() -> rows.add(some, company(), hash));
            progress.step("Added %,d of %,d learners for load".formatted(from + some.size(), missing.size()));
        }
    }

    private OrganisationId company() {
        return organisations.named(COMPANY.name()).orElseGet(() -> openOrganisation.open(COMPANY, List.of()));
    }
}
