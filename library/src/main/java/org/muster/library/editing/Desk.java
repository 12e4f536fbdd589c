package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Act;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Draft;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Versions;

/** Where editors take a resource to work on it: only what they may read themselves; everything else is not there. */
@ApplicationScoped
class Desk {

    @Inject
    Permission permission;

    @Inject
    AccessLevels levels;

    @Inject
    Resources resources;

    @Inject
    Versions versions;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    Resource looked(ResourceId id, Act act) {
        permission.require(act);
        return readable(resources.get(id));
    }

    /** Held until the transaction ends. */
    Resource held(ResourceId id, Act act) {
        permission.require(act);
        return readable(resources.held(id));
    }

    /** Held, and as somebody knew it; {@link Conflict} when another saved it meanwhile. */
    Resource held(ResourceId id, long version, Act act) {
        Resource resource = held(id, act);
        if (!resource.isBasedOn(version)) {
            throw new Conflict("library.draft.changed", nameOf(resource.draft()));
        }
        return resource;
    }

    /** Whether whoever acts may open content of that level. */
    boolean opens(AccessLevel level) {
        return levels.current().opens(level);
    }

    String nameOf(Draft draft) {
        PersonId editor = draft.savedBy();
        return editor == null
                ? "Muster"
                : people.find(editor).map(PersonSummary::displayName).orElse("Muster");
    }

    @Nullable
    PersonId editor() {
        return permission.actor().orElse(null);
    }

    void tell(String act, ResourceId resource, Map<String, String> detail) {
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        audit.append("library." + act, actor, resource.value(), detail);
    }

    private Resource readable(Resource resource) {
        UUID shown = resource.standing().shown();
        boolean opens = opens(resource.draft().content().level())
                && (shown == null || opens(versions.content(shown).level()));
        if (!opens) {
            throw new NotFound("library.resource.unknown");
        }
        return resource;
    }
}
