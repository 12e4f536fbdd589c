package org.muster.library.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.library.api.ResourceId;

/** All resources, drafted, published and withdrawn. Whoever asks has settled who may know of them. */
@ApplicationScoped
public class Resources {

    private static final String ALL = "SELECT * FROM library_resource r ";

    @Inject
    Sql sql;

    @Inject
    Documents documents;

    public Resource get(ResourceId id) {
        return one(ALL + "WHERE r.id = ?", id.value()).orElseThrow(() -> new NotFound("library.resource.unknown"));
    }

    /** The same, held until the transaction ends, so that changes come one after the other. */
    public Resource held(ResourceId id) {
        return one(ALL + "WHERE r.id = ? FOR UPDATE", id.value())
                .orElseThrow(() -> new NotFound("library.resource.unknown"));
    }

    public Optional<Resource> bySlug(String slug) {
        return one(ALL + "WHERE r.slug = ?", slug);
    }

    public void add(Resource resource) {
        sql.change(
                "INSERT INTO library_resource (id, slug, kind, title, level, draft, saved_at, saved_by, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                resource.id().value(),
                resource.slug(),
                resource.kind().name(),
                resource.draft().content().words().title(),
                resource.draft().content().level().name(),
                documents.write(resource.draft().content()),
                resource.draft().savedAt(),
                id(resource.draft().savedBy()),
                resource.draft().version());
    }

    public void save(ResourceId resource, Draft draft) {
        sql.change(
                "UPDATE library_resource SET title = ?, level = ?, draft = ?, saved_at = ?, saved_by = ?, version = ?"
                        + " WHERE id = ?",
                draft.content().words().title(),
                draft.content().level().name(),
                documents.write(draft.content()),
                draft.savedAt(),
                id(draft.savedBy()),
                draft.version(),
                resource.value());
    }

    public void stand(ResourceId resource, Standing standing) {
        LocalDate reviewOn = standing.reviewOn();
        sql.change(
                "UPDATE library_resource SET shown_version_id = ?, shown_at = ?, review_on = ?, withdrawn_at = ?,"
                        + " withdrawn_why = ? WHERE id = ?",
                standing.shown(),
                standing.shownAt(),
                reviewOn == null ? null : reviewOn.toString(),
                standing.withdrawnAt(),
                standing.withdrawnWhy(),
                resource.value());
    }

    private Optional<Resource> one(String query, Object key) {
        return sql.first(this::resource, query, key);
    }

    private Resource resource(Row row) throws SQLException {
        Draft draft = new Draft(
                documents.read(row.text("draft")),
                row.instant("saved_at"),
                row.idIfAny("saved_by").map(PersonId::new).orElse(null),
                row.number("version"));
        return new Resource(
                new ResourceId(row.id("id")),
                row.text("slug"),
                ResourceKind.valueOf(row.text("kind")),
                draft,
                standing(row));
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(
                row.idIfAny("shown_version_id").orElse(null),
                row.instantIfAny("shown_at").orElse(null),
                row.textIfAny("review_on").map(LocalDate::parse).orElse(null),
                row.instantIfAny("withdrawn_at").orElse(null),
                row.textIfAny("withdrawn_why").orElse(""));
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
