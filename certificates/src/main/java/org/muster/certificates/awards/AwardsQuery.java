package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.api.AwardId;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.EnrolmentId;

/** What awards say. Whoever asks has decided who may know. */
@ApplicationScoped
@Transactional
public class AwardsQuery {

    @Inject
    Awards awards;

    @Inject
    Holders holders;

    @Inject
    StatusChanges changes;

    public AwardFacts get(AwardId id) {
        return awards.get(id).facts();
    }

    public Optional<AwardFacts> find(AwardId id) {
        return awards.find(id).map(Award::facts);
    }

    public Optional<AwardFacts> find(VerificationCode code) {
        return awards.ofCode(code).map(Award::facts);
    }

    /** The person's awards, newest first. */
    public List<AwardFacts> of(PersonId person) {
        return awards.of(person.value()).stream().map(Award::facts).toList();
    }

    /** The award of a passed enrolment, once it is issued. */
    public Optional<AwardFacts> of(EnrolmentId enrolment) {
        return awards.ofEnrolment(enrolment.value()).map(Award::facts);
    }

    /** How many awards carry the mark of that accreditation. */
    public long countUnder(UUID accreditation) {
        return awards.countUnder(accreditation);
    }

    /** The holder's name as it was at issue, unless it was erased. */
    public Optional<String> holderOf(AwardId id) {
        return holders.nameOf(id);
    }

    /** Since when the award is what it is; empty when nothing happened since it was issued. */
    public Optional<Instant> changedAt(AwardId id) {
        return changes.latest(id);
    }
}
