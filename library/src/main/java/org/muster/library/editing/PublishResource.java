package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Standing;
import org.muster.library.resource.Standing.State;
import org.muster.library.resource.Version;
import org.muster.library.resource.VersionNumber;
import org.muster.library.resource.Versions;
import org.muster.library.shelf.Shelf;

/** Makes the draft what readers see: a version that never changes. Publishing the same draft twice publishes it once. */
@ApplicationScoped
@Transactional
public class PublishResource {

    @Inject
    Desk desk;

    @Inject
    Resources resources;

    @Inject
    Versions versions;

    @Inject
    Shelf shelf;

    @Inject
    ActingTime time;

    /** {@code draftVersion} is the draft that whoever publishes has seen. */
    public VersionNumber publish(ResourceId id, long draftVersion, Change change) {
        Resource resource = desk.held(id, draftVersion, LibraryAct.PUBLISH_RESOURCE);
        boolean before = resource.standing().state() != State.DRAFT;
        if (!resource.isChanged()) {
            throw new RuleBroken("library.rule.nothing-new");
        }
        Content content = resource.draft().content();
        Instant now = time.now();
        ResourceMustBeWhole.check(resource.kind(), content, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Change said = change.after(before);
        VersionNumber number = versions.latest(id).next(said.small());
        Version version = new Version(Ids.next(), number, content.level(), said.note(), now);
        versions.add(id, version, content, publisher());
        resources.stand(id, new Standing(version.id(), now, content.care().reviewOn(), null, ""));
        shelf.put(resource, content, now);
        desk.tell("publish-resource", id, Map.of("version", number.toString()));
        return number;
    }

    private @Nullable UUID publisher() {
        PersonId editor = desk.editor();
        return editor == null ? null : editor.value();
    }
}
