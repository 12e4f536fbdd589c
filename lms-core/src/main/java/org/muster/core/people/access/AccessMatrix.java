package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

/** Role × act, joined from every module's {@link Acts}. */
@ApplicationScoped
public class AccessMatrix {

    private Map<Act, Set<Role>> rows = Map.of();

    /** For the container's proxy. */
    AccessMatrix() {}

    @Inject
    AccessMatrix(@Any Instance<Acts> modules) {
        this(modules.stream().toList());
    }

    public AccessMatrix(Collection<Acts> modules) {
        rows = new TreeMap<>(Comparator.comparing(Act::key));
        modules.forEach(module -> module.whoMay().forEach(this::add));
    }

    /** Every act of the product, ordered by key. */
    public Map<Act, Set<Role>> rows() {
        return rows;
    }

    public boolean allows(Act act, Collection<Role> roles) {
        return roles.stream().anyMatch(rolesFor(act)::contains);
    }

    Set<Role> rolesFor(Act act) {
        return rows.getOrDefault(act, Set.of());
    }

    private void add(Act act, Set<Role> roles) {
        if (rows.putIfAbsent(act, Set.copyOf(roles)) != null) {
            throw new IllegalStateException("two rows for the act " + act.key());
        }
    }
}
