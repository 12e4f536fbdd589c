package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;

/** Fills the open parts of addresses: with what belongs to somebody, with what everybody shares, or with nothing there is. */
@ApplicationScoped
class Belongings {

    static final String LESSON = ShortCourse.LESSON;

    private static final Map<String, String> EVERYBODYS = Map.of("/health/*", "live", "/operator/*", "verify-audit");

    @Inject
    Cast cast;

    @Inject
    ShortCourse course;

    @Inject
    @Any
    Instance<Belonging> rooms;

    private final Map<List<Object>, Map<String, String>> made = new HashMap<>();
    private Optional<String> begun = Optional.empty();

    /** The address with each kind of owner; a word that leads to nothing is nobody's. */
    synchronized Stream<OpenAddress> addressesOf(String pattern) {
        Optional<Belonging> somebodys =
                rooms.stream().filter(room -> room.standsIn(pattern)).findFirst();
        if (somebodys.isPresent()) {
            return ofEach(pattern, somebodys.get());
        }
        if (pattern.startsWith("/courses/{slug}")) {
            return Stream.of(everybodys(pattern, this::begun), nobodys(pattern));
        }
        if (pattern.contains("{organisation}")) {
            return Stream.of(
                    organisation(pattern, "same organisation", () -> cast.ours().toString()),
                    organisation(
                            pattern, "other organisation", () -> cast.theirs().toString()),
                    nobodys(pattern));
        }
        return Stream.of(plain(pattern));
    }

    private static OpenAddress plain(String pattern) {
        if (EVERYBODYS.containsKey(pattern)) {
            return everybodys(pattern, () -> EVERYBODYS.getOrDefault(pattern, ""));
        }
        return pattern.matches(".*[{*].*") ? nobodys(pattern) : new OpenAddress(pattern, "", visitor -> Map.of());
    }

    private Stream<OpenAddress> ofEach(String pattern, Belonging room) {
        OpenAddress nobodys = nobodys(pattern, room.ending());
        return Stream.of(
                new OpenAddress(
                        pattern,
                        "own",
                        visitor -> visitor.person()
                                .map(own -> parts(room, own))
                                .orElseGet(() -> nobodys.parts().apply(visitor))),
                new OpenAddress(pattern, "same organisation", visitor -> parts(room, cast.colleague())),
                new OpenAddress(pattern, "other organisation", visitor -> parts(room, cast.stranger())),
                nobodys);
    }

    private synchronized Map<String, String> parts(Belonging room, PersonId owner) {
        return made.computeIfAbsent(List.of(room.getClass(), owner), key -> room.partsOf(owner));
    }

    private static OpenAddress organisation(String pattern, String whose, Supplier<String> organisation) {
        return new OpenAddress(pattern, whose, visitor -> Map.of("organisation", organisation.get()));
    }

    private static OpenAddress everybodys(String pattern, Supplier<String> part) {
        return new OpenAddress(pattern, "everybody", visitor -> OpenAddress.first(pattern, part.get()));
    }

    private static OpenAddress nobodys(String pattern) {
        return nobodys(pattern, "");
    }

    private static OpenAddress nobodys(String pattern, String ending) {
        String nothing = Ids.next() + ending;
        return new OpenAddress(pattern, "nobody", visitor -> OpenAddress.first(pattern, nothing));
    }

    private String begun() {
        begun = Optional.of(begun.orElseGet(course::publish));
        return begun.get();
    }
}
