package org.muster.core.people.web.roster;

import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.organisation.Duties;
import org.muster.core.people.organisation.Tags;

/** What an organisation says of somebody's work. */
public class MemberForm {

    private String site;
    private String department;
    private String jobTitle;
    private String staffNumber;
    private String tags;

    MemberForm(Duties duties) {
        site = duties.site().map(UUID::toString).orElse("");
        department = duties.department();
        jobTitle = duties.jobTitle();
        staffNumber = duties.staffNumber();
        tags = duties.tags().text(", ");
    }

    Duties duties() {
        Optional<UUID> chosen =
                Optional.ofNullable(site).filter(id -> !id.isEmpty()).map(UUID::fromString);
        return new Duties(chosen, department, jobTitle, staffNumber, Tags.of(tags));
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
