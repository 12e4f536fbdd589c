package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Story;
import org.muster.alerts.publication.Board;
import org.muster.core.web.api.Banner;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Texts;

/** The newest incident or warning in force, above every page; from memory. */
@ApplicationScoped
class AlertBanner implements Banner {

    @Inject
    Board board;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Words> words() {
        List<Story> pressing = board.pressing();
        return pressing.stream().findFirst().map(story -> words(story, pressing.size() - 1));
    }

    private Words words(Story story, int others) {
        Content content = story.newest().content();
        String text = others == 0
                ? content.situation().area()
                : texts.of("alerts.banner.others", content.situation().area(), others);
        String address = others == 0 ? "/alerts/" + story.alert().id() : "/alerts";
        return new Words(
                content.in(texts.locale()).headline(), text, new Link(texts.of("alerts.banner.read"), address));
    }
}
