package org.muster.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.muster.core.kernel.Ids;
import org.muster.core.people.access.GiveAccess;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.AttachFile;
import org.muster.library.editing.Change;
import org.muster.library.editing.DraftResource;
import org.muster.library.editing.LookAtDraft;
import org.muster.library.editing.PublishResource;
import org.muster.library.editing.ReviseDraft;
import org.muster.library.file.GivenFile;
import org.muster.library.resource.Care;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Slug;
import org.muster.library.resource.Subject;
import org.muster.library.resource.Words;

/** Resources at every level, and people who may read them or not. */
@ApplicationScoped
public class Shelves {

    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    GiveAccess giveAccess;

    @Inject
    DraftResource draftResource;

    @Inject
    ReviseDraft reviseDraft;

    @Inject
    AttachFile attachFile;

    @Inject
    PublishResource publishResource;

    @Inject
    LookAtDraft lookAtDraft;

    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    public void does(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return true;
        });
    }

    public <T> T server(Supplier<T> work) {
        return acting.asTheServer(work);
    }

    /** Somebody new who may open content of that level. */
    public PersonId reader(AccessLevel level) {
        PersonId person = somebody();
        if (level.ordinal() > AccessLevel.REGISTERED.ordinal()) {
            server(() -> {
                giveAccess.give(person, level);
                return true;
            });
        }
        return person;
    }

    public PersonId holding(Role role) {
        PersonId person = somebody();
        server(() -> {
            grantRole.grant(person, RoleGrant.everywhere(role));
            return true;
        });
        return person;
    }

    /** A guide that is published, named by a word of its own. */
    public Resource published(AccessLevel level, String title, String body) {
        return publish(drafted(content(level, title, body)));
    }

    public ResourceId drafted(Content content) {
        return server(() -> {
            String title = content.words().title();
            ResourceId id = draftResource.draft(ResourceKind.GUIDE, title, Slug.of("doors " + Ids.next()), "en-GB");
            reviseDraft.revise(id, content, 1);
            return id;
        });
    }

    public Resource publish(ResourceId id) {
        return server(() -> {
            long version = lookAtDraft.look(id).resource().draft().version();
            publishResource.publish(id, version, new Change("Changed.", false));
            return lookAtDraft.look(id).resource();
        });
    }

    public FileId attach(ResourceId id, String name, byte[] bytes) {
        return server(() -> attached(id, name, bytes));
    }

    public FileId attach(ResourceId id, String name, String text) {
        return attach(id, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Content content(AccessLevel level, String title, String body) {
        return new Content(
                level,
                new Words(title, "What it is.", body, "", "en-GB"),
                new Subject(List.of("doors"), List.of(), List.of(), "", List.of("/courses/doors")),
                new Care("Door team", FAR),
                null,
                null);
    }

    private FileId attached(ResourceId id, String name, byte[] bytes) {
        try {
            return attachFile.attach(id, new GivenFile(name, bytes.length, () -> new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PersonId somebody() {
        String name = Ids.next().toString();
        return server(() -> enterPerson.enter(
                new EmailAddress(name + "@shelves.example"),
                new Details(PersonName.of("Reader", name), Language.ENGLISH, Zone.LONDON)));
    }
}
