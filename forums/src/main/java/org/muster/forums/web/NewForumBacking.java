package org.muster.forums.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.forums.forum.OpenCommunity;

/** {@code /forums/open}. */
@Named("newForum")
@RequestScoped
public class NewForumBacking {

    @Inject
    OpenCommunity openCommunity;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final Form form = new Form();

    public Form getForm() {
        return form;
    }

    public List<Choice> getLevels() {
        return Stream.of(AccessLevel.REGISTERED, AccessLevel.VERIFIED, AccessLevel.RESTRICTED)
                .map(level -> new Choice(level.name(), texts.of("forums.level." + level.name())))
                .toList();
    }

    public String open() {
        openCommunity.open(form.getTitle(), form.getAbout(), AccessLevel.valueOf(form.getLevel()));
        notices.next("forums.done.opened");
        return Addresses.FORUMS;
    }

    /** What is typed. */
    public static class Form {

        private String title = "";
        private String about = "";
        private String level = AccessLevel.REGISTERED.name();

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getAbout() {
            return about;
        }

        public void setAbout(String about) {
            this.about = about;
        }

        public String getLevel() {
            return level;
        }

        public void setLevel(String level) {
            this.level = level;
        }
    }
}
