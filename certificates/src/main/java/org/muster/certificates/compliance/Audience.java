package org.muster.certificates.compliance;

import org.muster.core.people.api.Membership;

/**
 * Whom a requirement is for.
 *
 * @param department the organisation's own word; empty text for everyone
 */
public record Audience(String department) {

    public static final Audience EVERYONE = new Audience("");

    boolean includes(Membership member) {
        return department.isEmpty() || department.equals(member.department());
    }
}
