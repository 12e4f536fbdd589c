package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.muster.core.records.rest.RecordStore;

/** A system of somebody else's that an administrator has given a key. */
record AnotherSystem(RecordStore store) {

    static AnotherSystem madeBy(Visit admin) {
        admin.open("/admin/xapi-keys");
        admin.page().locator("#name").fill("A system of the journeys");
        admin.press("#make");
        URI page = URI.create(admin.page().url());
        return new AnotherSystem(new RecordStore(
                page.getScheme() + "://" + page.getAuthority(),
                admin.page().locator("#made-key").innerText(),
                admin.page().locator("#made-secret").innerText()));
    }

    void tellsThatAdaAttended(String activity) {
        RecordStore.Answer answer = store.post("""
                {"actor": {"name": "Ada Lovelace", "mbox": "mailto:ada@journeys.example"},
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/attended"},
                 "object": {"id": "%s"}}""".formatted(activity));
        assertThat(answer.status()).isEqualTo(200);
    }
}
