package org.muster.core.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.KeysQuery;
import org.muster.core.records.client.MakeKey;
import org.muster.core.records.client.NewKey;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/xapi-keys}; the buttons of the list go to {@link KeysPost}. */
@Named("xapiKeys")
@RequestScoped
public class KeysBacking {

    @Inject
    KeysQuery query;

    @Inject
    MakeKey makeKey;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private final KeyForm form = new KeyForm();
    private @Nullable NewKey made;

    /** The secret stands on the page that answers and nowhere else. */
    public @Nullable String make() {
        made = makeKey.make(form.getName(), form.getScopes());
        return null;
    }

    public @Nullable NewKey getMade() {
        return made;
    }

    public KeyForm getForm() {
        return form;
    }

    public List<KeysQuery.Key> getAll() {
        return query.all();
    }

    public List<Choice> getScopes() {
        return Client.SCOPES.stream()
                .map(scope -> new Choice(scope, texts.of("records.scope." + scope.replace('/', '-'))))
                .toList();
    }

    public String scopes(KeysQuery.Key key) {
        return key.scopes().stream()
                .map(scope -> texts.of("records.scope." + scope.replace('/', '-')))
                .collect(Collectors.joining(" · "));
    }

    public String maker(KeysQuery.Key key) {
        return key.maker().isEmpty() ? texts.of("records.key.operator") : key.maker();
    }

    public Mark mark(KeysQuery.Key key) {
        return key.revokedAt().isEmpty()
                ? Mark.ok(texts.of("records.key.valid"))
                : Mark.none(texts.of("records.key.revoked"));
    }

    public boolean isMayMake() {
        return person.may(RecordsAct.MAKE_KEY);
    }

    public boolean isMayRevoke() {
        return person.may(RecordsAct.REVOKE_KEY);
    }
}
