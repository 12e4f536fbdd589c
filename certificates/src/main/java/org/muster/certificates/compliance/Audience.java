package org.muster.certificates.compliance;

import org.muster.core.people.api.Membership;

/**
 * Whom a requirement is for: those of the site and of the department; empty text leaves nobody out.
 *
 * @param site the site's name
 * @param department the organisation's own word
 */
public record Audience(String site, String department) {

    public static final Audience EVERYONE = new Audience("", "");

    boolean includes(Membership member) {
        return (department.isEmpty() || department.equals(member.department()))
                && (site.isEmpty() || member.site().filter(site::equals).isPresent());
    }
}
