package org.muster.core.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.IdIfAny;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;

/** Somebody's work for an organisation, from the first day to the last; kept after it has ended. */
@Entity
@Table(name = "people_membership")
class Member {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "site_id")
    @Convert(converter = IdIfAny.class)
    private @Nullable UUID siteId;

    @Column(name = "department")
    private String department;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "manager_id")
    @Convert(converter = IdIfAny.class)
    private @Nullable UUID managerId;

    @Column(name = "roster_id")
    private @Nullable String rosterId;

    @Column(name = "tags")
    private String tags;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Member() {}

    Member(OrganisationId organisation, PersonId person, Optional<UUID> site, Post post) {
        if (post.endedOn().filter(post.startedOn()::isAfter).isPresent()) {
            throw new RuleBroken("people.member.ends-before-it-starts");
        }
        id = Ids.next();
        organisationId = organisation.value();
        personId = person.value();
        siteId = site.orElse(null);
        department = post.department();
        jobTitle = post.jobTitle();
        managerId = post.manager().map(PersonId::value).orElse(null);
        rosterId = post.rosterId().isEmpty() ? null : post.rosterId();
        tags = "";
        startedOn = post.startedOn();
        endedOn = post.endedOn().orElse(null);
    }

    /** Somebody who had left works here again, in the post they had. */
    void returnOn(LocalDate day) {
        if (endedOn == null || !endedOn.isBefore(day)) {
            throw new RuleBroken("people.member.already");
        }
        endedOn = null;
    }

    /** {@code known} is the version that whoever changes it has seen. */
    void take(Duties duties, long known) {
        if (version != known) {
            throw new Conflict("people.member.changed-meanwhile");
        }
        siteId = duties.site().orElse(null);
        department = duties.department();
        jobTitle = duties.jobTitle();
        rosterId = duties.staffNumber().isEmpty() ? null : duties.staffNumber();
        tags = duties.tags().stored();
    }

    /** The last day counts. A day that was said before may be corrected. */
    void leaveAfter(LocalDate day) {
        if (day.isBefore(startedOn)) {
            throw new RuleBroken("people.member.ends-before-it-starts");
        }
        endedOn = day;
    }

    /** Whoever left, or was to leave, works on. */
    void stay() {
        endedOn = null;
    }
}
