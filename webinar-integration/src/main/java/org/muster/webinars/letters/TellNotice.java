package org.muster.webinars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.webinars.notice.Notice;

/** Lets the server write what is due. */
@ApplicationScoped
class TellNotice implements Worker<Notice> {

    @Inject
    Acting acting;

    @Inject
    WriteNotice writeNotice;

    @Override
    public String kind() {
        return Notice.WORK;
    }

    @Override
    public Class<Notice> payload() {
        return Notice.class;
    }

    @Override
    public void work(Notice notice, String key) {
        acting.asTheServer(() -> {
            writeNotice.write(notice, key);
            return key;
        });
    }
}
