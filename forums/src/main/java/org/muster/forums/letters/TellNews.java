package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ThreadId;

/** Lets each reader look for themselves: whoever may no longer read a thread finds nothing to be told. */
@ApplicationScoped
class TellNews implements Worker<News> {

    static final String KIND = "forums-news";

    @Inject
    Acting acting;

    @Inject
    WriteNews writeNews;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<News> payload() {
        return News.class;
    }

    @Override
    public void work(News news, String key) {
        acting.as(new PersonId(news.person()), () -> {
            writeNews.write(new ThreadId(news.thread()));
            return key;
        });
    }
}
