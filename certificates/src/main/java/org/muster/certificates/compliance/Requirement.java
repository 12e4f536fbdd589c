package org.muster.certificates.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.courses.api.CourseId;

/**
 * An organisation asks its people for a course: those who are there when it is made by one day, those who join later within
 * some days of joining. Any version of the course counts.
 */
@Entity
@Table(name = "certificates_requirement")
class Requirement {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "department")
    private String department;

    @Column(name = "site")
    private String site;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "joiner_days")
    private int joinerDays;

    @Version
    @Column(name = "version")
    private long version;

    protected Requirement() {}

    Requirement(OrganisationId organisation, CourseId course, Audience audience, DueRule due, LocalDate madeOn) {
        id = Ids.next();
        this.organisation = organisation.value();
        this.course = course.value();
        department = audience.department();
        site = audience.site();
        dueOn = due.dueOn();
        joinerDays = due.joinerDays();
        this.madeOn = madeOn;
    }

    boolean asks(Membership member) {
        return audience().includes(member);
    }

    /** The day by which this member is to hold an award. */
    LocalDate dueFor(Membership member) {
        LocalDate joined = member.startedOn();
        return joined.isAfter(madeOn) ? joined.plusDays(joinerDays) : dueOn;
    }

    boolean isFor(Audience audience) {
        return audience.equals(audience());
    }

    Audience audience() {
        return new Audience(site, department);
    }

    DueRule due() {
        return new DueRule(dueOn, joinerDays);
    }

    void due(DueRule due) {
        dueOn = due.dueOn();
        joinerDays = due.joinerDays();
    }

    UUID id() {
        return id;
    }

    CourseId course() {
        return new CourseId(course);
    }
}
