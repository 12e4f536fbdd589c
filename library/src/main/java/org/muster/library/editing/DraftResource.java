package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.IntStream;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Content;
import org.muster.library.resource.Draft;
import org.muster.library.resource.Resource;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Slug;
import org.muster.library.resource.Standing;

/** Begins a resource: a title and a kind, and an address that stays. */
@ApplicationScoped
@Transactional
public class DraftResource {

    private static final int MOST_OF_A_TITLE = 1000;

    @Inject
    Permission permission;

    @Inject
    Resources resources;

    @Inject
    Desk desk;

    @Inject
    ActingTime time;

    /** {@code wanted} gets a number when another resource has it; {@code language} is {@code en-GB} or {@code cy}. */
    public ResourceId draft(ResourceKind kind, String title, Slug wanted, String language) {
        permission.require(LibraryAct.EDIT_RESOURCE);
        Content content = Content.begun(kind, title, language).tidied();
        ResourceId id = new ResourceId(Ids.next());
        Draft draft = new Draft(content, time.now(), desk.editor(), 1);
        resources.add(new Resource(id, free(wanted), kind, draft, new Standing(null, null, null, null, "")));
        desk.tell("draft-resource", id, Map.of("kind", kind.name()));
        return id;
    }

    private String free(Slug wanted) {
        return IntStream.rangeClosed(1, MOST_OF_A_TITLE)
                .mapToObj(number -> wanted.numbered(number).text())
                .filter(slug -> resources.bySlug(slug).isEmpty())
                .findFirst()
                .orElseGet(() -> Ids.next().toString());
    }
}
