package org.muster.core.people.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

/** All that one person was granted; being a learner needs no grant. */
public record Grants(List<RoleGrant> list) {

    public static final Grants NONE = new Grants(List.of());

    public Grants(Collection<RoleGrant> list) {
        this(List.copyOf(list));
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.of(Role.LEARNER);
        list.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    public boolean arePrivileged() {
        return list.stream().anyMatch(grant -> grant.role().isPrivileged());
    }

    boolean allow(Act act, AccessMatrix matrix) {
        return matrix.allows(act, roles());
    }

    boolean allowWithin(Act act, OrganisationId organisation, AccessMatrix matrix) {
        Set<Role> allowed = matrix.rolesFor(act);
        return allowed.contains(Role.LEARNER)
                || list.stream().anyMatch(grant -> allowed.contains(grant.role()) && grant.reaches(organisation));
    }
}
